package vn.daihoi.reviews.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Review;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One reviewer for each profile: its rules are read once.
@Component
public class Reviewers {

    private final Map<String, Review> reviews = new ConcurrentHashMap<>();

    /// @param profile id of a profile that comes with the program
    public Review of(String profile) {
        return reviews.computeIfAbsent(profile, id -> Review.of(Profiles.load(id)));
    }
}
