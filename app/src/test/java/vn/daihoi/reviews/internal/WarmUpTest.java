package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.Review;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class WarmUpTest {

    private final List<String> read = new ArrayList<>();
    private final Reviewers reviewers =
            new Reviewers() {
                @Override
                public Review of(String profile) {
                    read.add(profile);
                    return super.of(profile);
                }
            };

    @Test
    void readsTheRulesOfEachProfileInUseOnce() {
        warmUp("mttq-2024-2029", "mttq-2024-2029").run();
        assertThat(read).containsExactly("mttq-2024-2029");
    }

    @Test
    void leavesAProfileThatIsNotThereToWhoeverNeedsIt() {
        assertThatCode(warmUp("no-such-profile")::run).doesNotThrowAnyException();
    }

    private WarmUp warmUp(String... profiles) {
        var campaigns = List.of(profiles).stream().map(WarmUpTest::campaign).toList();
        var register =
                Proxy.newProxyInstance(
                        getClass().getClassLoader(),
                        new Class<?>[] {Campaigns.class},
                        (_, _, _) -> campaigns);
        return new WarmUp(reviewers, (Campaigns) register, true);
    }

    private static Campaign campaign(String profile) {
        return new Campaign(
                new CampaignId(UUID.randomUUID()),
                "c",
                "Đại hội",
                profile,
                "2024-2029",
                new UnitId(UUID.randomUUID()),
                LocalDate.of(2024, 2, 1),
                null);
    }
}
