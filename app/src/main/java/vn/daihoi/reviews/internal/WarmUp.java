package vn.daihoi.reviews.internal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.review.Review;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Reads the rules of the campaigns and tries them on their own examples soon after the program is
/// ready: otherwise the first officer of the day would wait for it. Not at once, because the first
/// page comes first.
@Component
class WarmUp {

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private static final Duration AFTER = Duration.ofSeconds(3);

    private final Reviewers reviewers;
    private final Campaigns campaigns;
    private final boolean wanted;

    WarmUp(
            Reviewers reviewers,
            Campaigns campaigns,
            @Value("${daihoi.warm-up:false}") boolean wanted) {
        this.reviewers = reviewers;
        this.campaigns = campaigns;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (wanted) {
            CompletableFuture.delayedExecutor(AFTER.toMillis(), MILLISECONDS, WarmUp::start)
                    .execute(this::run);
        }
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().name("warm-up").daemon().priority(Thread.MIN_PRIORITY).start(work);
    }

    /// A fault here would come again, and be shown, when someone asks for a review.
    void run() {
        try {
            campaigns.all().stream()
                    .map(Campaign::profile)
                    .distinct()
                    .map(reviewers::of)
                    .forEach(WarmUp::tryOut);
        } catch (RuntimeException e) {
            log.warn("The rules could not be tried before the first review.", e);
        }
    }

    private static void tryOut(Review review) {
        review.rules().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .forEach(example -> review.run(example.papers(), example.context()));
    }
}
