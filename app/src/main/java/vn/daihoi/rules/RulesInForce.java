package vn.daihoi.rules;

import org.springframework.stereotype.Component;

import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.rules.RuleSet;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The profiles that come with the program, read once.
@Component
class RulesInForce {

    private final Map<String, Read> read = new ConcurrentHashMap<>();

    /// A profile with its review rules.
    record Read(Profile profile, RuleSet rules) {}

    List<String> profiles() {
        return Profiles.available();
    }

    /// @param id one of [#profiles()]
    List<RuleSection> sections(String id, Texts texts) {
        Read found = get(id);
        return new ProfileListing(found.profile(), found.rules(), texts).sections();
    }

    String title(String id, Texts texts) {
        return get(id).profile().title().in(texts.locale());
    }

    private Read get(String id) {
        return read.computeIfAbsent(
                id,
                _ -> {
                    Profile profile = Profiles.load(id);
                    return new Read(profile, RuleSet.of(profile));
                });
    }
}
