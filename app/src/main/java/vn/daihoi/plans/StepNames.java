package vn.daihoi.plans;

import org.springframework.stereotype.Component;

import vn.daihoi.notifications.ArgumentWords;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Names of steps in messages, kept as profile and id.
@Component
public class StepNames implements ArgumentWords {

    private static final Pattern WRITTEN = Pattern.compile("step:([a-z0-9-]+):([a-z0-9-]+)");

    private final Map<String, Profile> profiles = new ConcurrentHashMap<>();

    /// What a message keeps.
    public static String written(Profile profile, String step) {
        return "step:%s:%s".formatted(profile.id(), step);
    }

    @Override
    public Optional<String> of(String argument, Locale reader) {
        var match = WRITTEN.matcher(argument);
        if (!match.matches()) {
            return Optional.empty();
        }
        String profile = match.group(1);
        return Optional.of(
                Profiles.available().contains(profile)
                        ? profiles.computeIfAbsent(profile, Profiles::load)
                                .milestoneName(match.group(2), reader)
                        : match.group(2));
    }
}
