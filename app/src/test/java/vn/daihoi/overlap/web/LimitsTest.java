package vn.daihoi.overlap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.overlap.internal.Pair;
import vn.daihoi.overlap.internal.PairId;
import vn.daihoi.overlap.internal.Relation;
import vn.daihoi.overlap.internal.Side;
import vn.daihoi.pages.Texts;

import java.time.Instant;
import java.util.OptionalInt;
import java.util.UUID;

/// What the page says of limits is what the rules say.
class LimitsTest {

    private static final UUID ID = new UUID(0, 1);

    private static final CampaignUnit UNIT =
            new CampaignUnit(
                    new CampaignId(ID),
                    new UnitId(ID),
                    null,
                    "1",
                    "xa",
                    "901",
                    "An Hòa",
                    "Phường An Hòa",
                    null);

    private final Limits limits = new Limits((_, _, _) -> OptionalInt.of(10));

    @Test
    void isOverALimitThatTheRoundedShareOnlyReaches() {
        assertThat(hint(Relation.NEIGHBOUR, 104)).contains("Nhiều hơn mức chung 10%");
        assertThat(hint(Relation.NEIGHBOUR, 100)).contains("Trong mức chung 10%");
    }

    @Test
    void saysNothingOfLastTermWhereUpdatedFiguresMakeAPassageAnother() {
        assertThat(hint(Relation.LAST_TERM, 500)).isEmpty();
    }

    private String hint(Relation relation, int shared) {
        var pair = new Pair(new PairId(ID), relation, side(shared), side(shared), 1, 0, true);
        return limits.hint(UNIT, pair, Texts.in(Texts.VIETNAMESE));
    }

    private static Side side(int shared) {
        return new Side(
                new DocumentId(ID),
                new VersionId(ID),
                new CampaignId(ID),
                new UnitId(ID),
                "1",
                new DocumentKey("bao-cao-chinh-tri", 1),
                1,
                "",
                1000,
                shared,
                Instant.EPOCH);
    }
}
