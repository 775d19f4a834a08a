package vn.daihoi.plans.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The profiles of campaigns, each read once.
@Component
public class StepSource {

    private final Map<String, Profile> read = new ConcurrentHashMap<>();

    /// @param id of the profile
    public Profile profile(String id) {
        return read.computeIfAbsent(id, Profiles::load);
    }
}
