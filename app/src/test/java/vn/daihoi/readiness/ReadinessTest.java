package vn.daihoi.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.readiness.ReadinessLine.State;

import java.util.List;
import java.util.UUID;

class ReadinessTest {

    private static final CampaignUnit WARD =
            new CampaignUnit(
                    new CampaignId(UUID.randomUUID()),
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
        public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
            return List.of(new ReadinessLine("Phần " + position, state, unit.name(), "/"));
        }
    }

    private static Verdict verdict(Part... parts) {
        var beans = new StaticListableBeanFactory();
        for (Part part : parts) {
            beans.addBean("part" + part.position(), part);
        }
        var readiness = new Readiness(beans.getBeanProvider(ReadinessPart.class));
        return readiness.of(WARD, Texts.in(Texts.VIETNAMESE));
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
