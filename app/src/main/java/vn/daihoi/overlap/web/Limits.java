package vn.daihoi.overlap.web;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.Pair;
import vn.daihoi.overlap.internal.Relation;
import vn.daihoi.overlap.internal.Side;
import vn.daihoi.pages.Texts;
import vn.daihoi.reviews.RuleValues;

import java.util.Optional;
import java.util.OptionalInt;

/// What the rules of the campaign allow two kinds of documents to share.
@Component
class Limits {

    private static final int ALL = 100;

    private final RuleValues values;

    Limits(RuleValues values) {
        this.values = values;
    }

    /// How the share of the pair stands to its limit, in a sentence; empty where no rule has a
    /// limit, and for last term's papers, whose limit is on passages with the same figures only.
    String hint(CampaignUnit unit, Pair pair, Texts texts) {
        if (pair.relation() == Relation.REFERENCE) {
            return texts.text("overlap.limit.reference");
        }
        if (pair.relation() == Relation.LAST_TERM) {
            return "";
        }
        String mine = pair.mine().key().kind();
        String theirs = pair.theirs().key().kind();
        if (pair.relation() == Relation.NEIGHBOUR) {
            return told(
                            values.number(unit, "overlap.neighbour", "share." + mine),
                            pair.mine(),
                            texts)
                    .orElse("");
        }
        return told(limit(unit, mine, theirs), pair.mine(), texts)
                .or(() -> told(limit(unit, theirs, mine), pair.theirs(), texts))
                .orElse("");
    }

    private OptionalInt limit(CampaignUnit unit, String kind, String other) {
        return values.number(unit, "overlap.dossier", "share." + kind + "." + other);
    }

    private static Optional<String> told(OptionalInt limit, Side side, Texts texts) {
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        if (limit.getAsInt() >= ALL) {
            return Optional.of(texts.text("overlap.limit.wanted"));
        }
        String key = side.isOver(limit.getAsInt()) ? "overlap.limit.over" : "overlap.limit.within";
        return Optional.of(texts.text(key, limit.getAsInt()));
    }
}
