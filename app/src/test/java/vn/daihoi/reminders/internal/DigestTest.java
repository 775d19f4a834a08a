package vn.daihoi.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.Profiles;
import vn.daihoi.reminders.internal.Digest.Line;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class DigestTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final UnitId TOP = new UnitId(UUID.randomUUID());
    private static final Campaign CAMPAIGN =
            new Campaign(
                    new CampaignId(UUID.randomUUID()),
                    "thu",
                    "Đại hội thử",
                    "mttq-2024-2029",
                    "2024-2029",
                    TOP,
                    TODAY,
                    null);

    @Test
    void aMailNamesAllStepsAsLongAsSomebodyWillReadThem() {
        assertThat(mail(Digest.MOST_LINES).body(""))
                .contains("Phường 1:", "Phường " + Digest.MOST_LINES + ":")
                .doesNotContain("việc nữa");
    }

    @Test
    void aMailOfACountryNamesTheFirstAndCountsTheRest() {
        var digest = mail(Digest.MOST_LINES + 1_234);
        assertThat(digest.body(""))
                .contains("Phường " + Digest.MOST_LINES + ":", "Còn 1.234 mốc nữa")
                .doesNotContain("Phường " + (Digest.MOST_LINES + 1) + ":");
        assertThat(digest.late()).isEqualTo(Digest.MOST_LINES + 1_234);
    }

    private static Digest mail(int lines) {
        return new Digest(
                CAMPAIGN,
                Profiles.load("mttq-2024-2029"),
                TODAY,
                TOP,
                IntStream.rangeClosed(1, lines).mapToObj(DigestTest::late).toList(),
                List.of());
    }

    private static Line late(int number) {
        var unit =
                new CampaignUnit(
                        CAMPAIGN.id(),
                        new UnitId(UUID.randomUUID()),
                        TOP,
                        "r.w" + number,
                        "ward",
                        "w" + number,
                        "Phường " + number,
                        "Phường " + number,
                        null);
        return new Line(unit, "ward-plan", TODAY.minusDays(3));
    }
}
