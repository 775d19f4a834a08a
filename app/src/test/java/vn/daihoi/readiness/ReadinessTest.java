package vn.daihoi.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine.State;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

class ReadinessTest {

    private static final Campaign CAMPAIGN =
            new Campaign(
                    new CampaignId(UUID.randomUUID()),
                    "dk",
                    "Đại hội",
                    "mttq-2024-2029",
                    "2024-2029",
                    new UnitId(UUID.randomUUID()),
                    LocalDate.of(2024, 1, 1),
                    null);

    private static final CampaignUnit WARD =
            new CampaignUnit(
                    CAMPAIGN.id(),
                    new UnitId(UUID.randomUUID()),
                    null,
                    "9.1",
                    "ward",
                    "901",
                    "An Hòa",
                    "Phường An Hòa",
                    null);

    private record Part(int position, State state) implements ReadinessPart {

        @Override
        public Map<UnitId, List<ReadinessLine>> of(
                Campaign campaign, List<CampaignUnit> units, Texts texts) {
            return Map.of(
                    WARD.id(),
                    List.of(new ReadinessLine("Phần " + position, state, WARD.name(), "/")));
        }
    }

    private static Verdict verdict(Part... parts) {
        var beans = new StaticListableBeanFactory();
        for (Part part : parts) {
            beans.addBean("part" + part.position(), part);
        }
        var readiness = new Readiness(beans.getBeanProvider(ReadinessPart.class));
        var said = readiness.of(CAMPAIGN, List.of(WARD), Texts.in(Texts.VIETNAMESE));
        return Objects.requireNonNull(said.get(WARD.id()));
    }

    @Test
    void bringsPartsTogetherInTheirOrder() {
        assertThat(verdict(new Part(20, State.OK), new Part(10, State.OPEN)).lines())
                .extracting(ReadinessLine::part)
                .containsExactly("Phần 10", "Phần 20");
    }

    @Test
    void isReadyWithThingsLeftToDoAndNotWithOneThatBlocks() {
        assertThat(verdict(new Part(10, State.OK), new Part(20, State.OPEN)).isReady()).isTrue();
        assertThat(verdict(new Part(10, State.OK), new Part(20, State.BLOCKING)).isReady())
                .isFalse();
    }

    @Test
    void isNotReadyWhenNobodySaysAnything() {
        assertThat(verdict().isReady()).isFalse();
    }
}
