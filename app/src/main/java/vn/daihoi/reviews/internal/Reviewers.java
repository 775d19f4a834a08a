package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Review;
import vn.daihoi.review.rules.RuleSettings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One reviewer for each profile: its rules are read once. What branches set differently is kept
/// for the settings used last.
@Component
public class Reviewers {

    private static final int MOST_KEPT = 50;

    private final Map<String, Review> reviews = new ConcurrentHashMap<>();
    private final Map<Wanted, Review> changed =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Wanted, Review> eldest) {
                    return size() > MOST_KEPT;
                }
            };

    private record Wanted(String profile, RuleSettings settings) {}

    /// @param profile id of a profile that comes with the program
    public Review of(String profile) {
        return reviews.computeIfAbsent(profile, id -> Review.of(Profiles.load(id)));
    }

    /// Reviews by the rules of a profile with other settings.
    Review of(String profile, RuleSettings settings) {
        Review plain = of(profile);
        if (settings.isNone()) {
            return plain;
        }
        synchronized (changed) {
            return changed.computeIfAbsent(
                    new Wanted(profile, settings), _ -> Review.of(plain.rules().with(settings)));
        }
    }
}
