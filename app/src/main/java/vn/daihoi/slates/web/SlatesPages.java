package vn.daihoi.slates.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.Verdict;
import vn.daihoi.composition.Verdict.Outcome;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Level;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.Slate;
import vn.daihoi.slates.internal.StructureRule;
import vn.daihoi.slates.web.SlatesView.Choice;
import vn.daihoi.slates.web.SlatesView.Row;
import vn.daihoi.slates.web.SlatesView.RuleLine;
import vn.daihoi.slates.web.SlatesView.Typed;

import java.util.List;
import java.util.Locale;

/// Puts the slates and the structure of a unit into words.
@Component
class SlatesPages {

    private final Boards boards;
    private final CampaignProfiles profiles;
    private final Rights rights;
    private final OverviewPages overview;

    SlatesPages(Boards boards, CampaignProfiles profiles, Rights rights, OverviewPages overview) {
        this.boards = boards;
        this.profiles = profiles;
        this.rights = rights;
        this.overview = overview;
    }

    SlatesView view(Campaign campaign, CampaignUnit unit, Viewer viewer, Texts texts, Typed typed) {
        var rows =
                boards.slates(unit).stream()
                        .map(slate -> row(campaign, unit, slate, texts))
                        .toList();
        var structure = boards.structure(campaign, unit, texts.locale());
        var measures = new Measures(texts);
        return new SlatesView(
                SlateAddress.of(campaign, unit),
                rights.mayEdit(viewer, unit),
                answer(rows, texts),
                "/c/" + campaign.code() + "/u/" + unit.code() + "/personnel",
                structure.candidates(),
                rows,
                structure.seats().map(seats -> Integer.toString(seats.seats())).orElse(""),
                structure
                        .seats()
                        .map(seats -> seats.approved())
                        .map(approved -> Integer.toString(approved))
                        .orElse(""),
                measures.counts(structure.bounds()),
                structure.number().map(rule -> rule.basis().source()).orElse(""),
                structure.empty().rules().stream()
                        .map(rule -> line(campaign, unit, structure.empty(), rule, measures, texts))
                        .toList(),
                profiles.of(campaign).groups().stream()
                        .map(group -> new Choice(group.id(), group.name().in(texts.locale())))
                        .toList(),
                levels(campaign, unit, texts.locale()),
                typed,
                overview.view(campaign, unit, texts));
    }

    private Row row(Campaign campaign, CampaignUnit unit, Slate slate, Texts texts) {
        var board = boards.with(campaign, unit, slate, texts.locale());
        var verdicts = board.checked().verdicts();
        return new Row(
                SlateAddress.of(campaign, unit) + "/" + slate.id().value(),
                slate.id().value().toString(),
                slate.name(),
                slate.isAdopted(),
                board.checked().list().size(),
                state(board),
                texts.text(
                        "slates.row",
                        count(verdicts, Outcome.MET),
                        count(verdicts, Outcome.BROKEN),
                        count(verdicts, Outcome.UNDECIDED)),
                texts.text("slates.about", slate.changedBy(), Moments.show(slate.changedAt())));
    }

    static String state(Board board) {
        if (board.checked().isBroken()) {
            return "broken";
        }
        return board.checked().isKept() ? "met" : "undecided";
    }

    private static long count(List<Verdict> verdicts, Outcome outcome) {
        return verdicts.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static String answer(List<Row> rows, Texts texts) {
        if (rows.isEmpty()) {
            return texts.text("slates.none");
        }
        var first = rows.getFirst();
        return texts.text("slates.lead." + first.state(), first.name(), first.answer());
    }

    private static RuleLine line(
            Campaign campaign,
            CampaignUnit unit,
            Board empty,
            StructureRule rule,
            Measures measures,
            Texts texts) {
        var verdict =
                empty.checked().verdicts().stream()
                        .filter(one -> one.rule().equals(rule.rule()))
                        .findFirst()
                        .orElseThrow();
        boolean own = rule.own() != null && unit.id().equals(rule.unit());
        return new RuleLine(
                rule.rule().label(),
                measures.asked(verdict),
                texts.text("slates.level." + rule.rule().level().name().toLowerCase(Locale.ROOT)),
                rule.rule().source(),
                rule.setBy() == null ? "" : rule.setBy(),
                own ? SlateAddress.of(campaign, unit) + "/rules/" + rule.own() + "/remove" : "");
    }

    private List<Choice> levels(Campaign campaign, CampaignUnit unit, Locale locale) {
        var levels = profiles.of(campaign).levels();
        return levels.stream()
                .dropWhile(level -> !level.code().equals(unit.level()))
                .filter(Level::holdsCongress)
                .map(level -> new Choice(level.code(), level.name().in(locale)))
                .toList();
    }
}
