package vn.daihoi.reminders.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.reminders.internal.RemindedWard.TODAY;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.time.Duration;
import java.time.LocalDate;

/// Obstacles that wait for an answer come into the reminders.
@PlatformTest
class RemindOfObstaclesTest {

    @Autowired ApplicationContext context;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Obstacles obstacles;

    private RemindedWard reminded;

    @BeforeEach
    void open() {
        reminded = RemindedWard.in(context);
    }

    @Test
    void tellsWhoAnswersOfObstaclesThatWaitBesideTheSteps() {
        reminded.dueOn(TODAY.minusDays(3));
        raisedOn(TODAY.minusDays(4));
        reminded.node().run();
        var mail =
                reminded.mails.stream().filter(each -> each.body().contains("Chưa có hội trường"));
        assertThat(mail)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.subject())
                            .contains("1 mốc quá hạn")
                            .endsWith("1 vướng mắc chờ trả lời");
                    assertThat(each.body())
                            .contains("(nêu ngày 22/02/2024, đã chờ 4 ngày)")
                            .contains("/obstacles");
                });
        assertThat(reminded.told(reminded.upper))
                .anyMatch(each -> each.key().equals("obstacles.bell.waiting"));
        assertThat(reminded.told(reminded.officer))
                .noneMatch(each -> each.key().equals("obstacles.bell.waiting"));
    }

    /// After three days, a week, two weeks, three weeks.
    @Test
    void tellsOfAnObstacleNowAndThenAsLongAsItWaits() {
        reminded.dueOn(TODAY.plusDays(100));
        raisedOn(TODAY);
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusDays(22)); day = day.plusDays(1)) {
            reminded.itIs(day);
            reminded.node().run();
            reminded.node().run();
        }
        assertThat(reminded.mails).hasSize(4);
        assertThat(reminded.mails.getFirst().subject()).endsWith(": 1 vướng mắc chờ trả lời");
    }

    @Test
    void saysNothingOfAnObstacleThatWasAnsweredInTheNight() {
        reminded.dueOn(TODAY.plusDays(100));
        raisedOn(TODAY.minusDays(3));
        reminded.clock.pass(Duration.ofHours(12));
        reminded.node().run();
        database.execute(
                "update obstacles.obstacle set state = 'closed', settled_on = now(), closed_from = 'open' where campaign_id = ?",
                reminded.campaign.campaignId());
        reminded.clock.pass(Duration.ofHours(11));
        reminded.node().run();
        assertThat(reminded.mails).isEmpty();
    }

    private void raisedOn(LocalDate day) {
        var unit = campaigns.unit(reminded.id, reminded.ward).orElseThrow();
        var obstacle =
                new NewObstacle(
                        new ObstacleId(Ids.next()),
                        unit,
                        ObstacleKind.FACILITIES,
                        Severity.SERIOUS,
                        ObstacleSource.UNIT,
                        null,
                        "Chưa có hội trường",
                        "");
        assertThat(obstacles.raise(obstacle, reminded.officer)).isEmpty();
        database.execute(
                "update obstacles.obstacle set raised_on = ? where campaign_id = ?",
                day,
                reminded.campaign.campaignId());
    }
}
