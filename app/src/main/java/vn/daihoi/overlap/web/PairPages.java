package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.overlap.internal.Decision;
import vn.daihoi.overlap.internal.Decisions;
import vn.daihoi.overlap.internal.Names;
import vn.daihoi.overlap.internal.Pair;
import vn.daihoi.overlap.internal.PairId;
import vn.daihoi.overlap.internal.Pairs;
import vn.daihoi.overlap.internal.Passage;
import vn.daihoi.overlap.internal.Side;
import vn.daihoi.overlap.web.MarkedSide.Part;
import vn.daihoi.overlap.web.PairView.Change;
import vn.daihoi.overlap.web.PairView.Column;
import vn.daihoi.overlap.web.PairView.Decided;
import vn.daihoi.overlap.web.PairView.Item;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Texts;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Puts together what the page of two documents shows. Who may not read the other document sees of
/// it the passages alone, and whose it is.
@Component
class PairPages {

    private final Dossiers dossiers;
    private final Pairs pairs;
    private final Decisions decisions;
    private final Names names;
    private final Limits limits;
    private final Access access;

    PairPages(
            Dossiers dossiers,
            Pairs pairs,
            Decisions decisions,
            Names names,
            Limits limits,
            Access access) {
        this.dossiers = dossiers;
        this.pairs = pairs;
        this.decisions = decisions;
        this.names = names;
        this.limits = limits;
        this.access = access;
    }

    /// A pair, found by the address of one of its documents.
    record Place(Campaign campaign, CampaignUnit unit, Pair pair) {

        String document() {
            return "/c/%s/u/%s/dossier/%s"
                    .formatted(campaign.code(), unit.code(), pair.mine().key());
        }

        String address() {
            return document() + "/overlap/" + pair.id().value();
        }
    }

    /// @param document as in addresses
    Place place(Campaign campaign, CampaignUnit unit, DocumentKey document, UUID pair) {
        Version newest =
                dossiers.versions(unit, document).stream().findFirst().orElseThrow(NotThere::new);
        return new Place(
                campaign,
                unit,
                pairs.find(newest.document(), new PairId(pair)).orElseThrow(NotThere::new));
    }

    PairView view(Place place, Viewer viewer, Texts texts, PairView.@Nullable Fault fault) {
        Pair pair = place.pair();
        List<Passage> passages = pairs.passages(pair);
        List<Decision> decided = decisions.of(pair);
        boolean whole = mayRead(viewer, pair.theirs());
        return new PairView(
                place.address(),
                place.document(),
                pair.relation().word(),
                answer(pair, whole, texts),
                limits.hint(place.unit(), pair, texts),
                column(pair.mine(), true, texts, text -> MarkedSide.mine(text, passages)),
                column(pair.theirs(), whole, texts, text -> MarkedSide.theirs(text, passages)),
                passages.stream().map(each -> item(each, whole, decided, texts)).toList(),
                access.may(viewer, Permission.EDIT_DOSSIER, place.unit()),
                decided.stream()
                        .filter(Decision::isOfAll)
                        .findFirst()
                        .map(PairPages::decided)
                        .orElse(null),
                fault);
    }

    private boolean mayRead(Viewer viewer, Side side) {
        return access.may(
                viewer, Permission.VIEW_DOSSIER, names.unit(side.campaign(), side.unit()));
    }

    private static String answer(Pair pair, boolean whole, Texts texts) {
        if (pair.passages() == 0) {
            return texts.text("overlap.pair.common-only", pair.common());
        }
        return whole
                ? texts.text(
                        "overlap.pair.answer",
                        pair.passages(),
                        pair.mine().shared(),
                        pair.mine().percent(),
                        pair.theirs().percent())
                : texts.text(
                        "overlap.pair.answer-passages",
                        pair.passages(),
                        pair.mine().shared(),
                        pair.mine().percent());
    }

    private Column column(
            Side side, boolean whole, Texts texts, Function<ExtractedDocument, List<Part>> parts) {
        CampaignUnit unit = names.unit(side.campaign(), side.unit());
        String kind = side.key().kind();
        if (!whole) {
            return new Column(
                    names.kind(side.campaign(), kind, texts.locale()),
                    unit.fullName(),
                    0,
                    "",
                    List.of());
        }
        Version version =
                dossiers.version(unit, side.key(), side.number()).orElseThrow(NotThere::new);
        return new Column(
                names.document(side.campaign(), kind, version.title(), texts.locale()),
                unit.fullName(),
                side.number(),
                address(side, unit),
                parts.apply(dossiers.text(version)));
    }

    private String address(Side side, CampaignUnit unit) {
        return "/c/%s/u/%s/dossier/%s/v/%d"
                .formatted(
                        names.campaign(side.campaign()).code(),
                        unit.code(),
                        side.key(),
                        side.number());
    }

    private static Item item(Passage passage, boolean whole, List<Decision> decided, Texts texts) {
        return new Item(
                passage.position(),
                passage.fingerprint(),
                MarkedSide.type(passage),
                passage.mine().words(),
                passage.mine().text(),
                passage.theirs().text(),
                whole ? order(passage, texts) : "",
                passage.changes().stream().map(each -> change(passage, each)).toList(),
                decided.stream()
                        .filter(each -> each.fingerprint().equals(passage.fingerprint()))
                        .findFirst()
                        .map(PairPages::decided)
                        .orElse(null));
    }

    private static String order(Passage passage, Texts texts) {
        return texts.text(
                "overlap.order",
                passage.mine().number(),
                Moments.show(passage.mine().since()),
                passage.theirs().number(),
                Moments.show(passage.theirs().since()));
    }

    private static Change change(Passage passage, Passage.Change change) {
        return new Change(
                cut(passage.mine(), change.mine().start(), change.mine().end()),
                cut(passage.theirs(), change.theirs().start(), change.theirs().end()),
                change.figure());
    }

    private static String cut(Passage.Place place, int start, int end) {
        int from = Math.max(0, start - place.span().start());
        int to = Math.min(place.text().length(), end - place.span().start());
        return from < to ? place.text().substring(from, to) : "";
    }

    private static Decided decided(Decision decision) {
        return new Decided(
                decision.id(),
                decision.verdict().word(),
                decision.reason(),
                decision.by(),
                Moments.show(decision.at()));
    }
}
