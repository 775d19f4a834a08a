package vn.daihoi.slates.web;

import org.springframework.stereotype.Component;

import vn.daihoi.composition.Membership;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.StructureGroup;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Candidate;
import vn.daihoi.slates.internal.GroupConditions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What the official papers on personnel say of a slate. Papers are in Vietnamese, whatever the
/// language of the page.
@Component
class SchemePapers {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final Measures MEASURES = new Measures(TEXTS);
    private static final List<Integer> STRUCTURE = List.of(8, 40, 18, 18, 18);

    private final CampaignProfiles profiles;
    private final SlateList list;

    SchemePapers(CampaignProfiles profiles, SlateList list) {
        this.profiles = profiles;
        this.list = list;
    }

    /// By the name of the place in the profile's drafts.
    Map<String, FilledPart> parts(Campaign campaign, CampaignUnit unit, Board board) {
        var structure = structure(campaign, unit, board);
        return Map.of(
                "last-term", new FilledPart(List.of(new Paragraph(lastTerm(board))), false),
                "numbers", new FilledPart(List.of(new Paragraph(numbers(board))), true),
                "structure",
                        new FilledPart(List.of(new Paragraph(numbers(board)), structure), true),
                "people", new FilledPart(List.of(list.table(board)), true));
    }

    private static String lastTerm(Board board) {
        return board.last() == null
                ? text("slates.paper.last-term.unknown")
                : text("slates.paper.last-term", MEASURES.number(board.last().size()));
    }

    private static String numbers(Board board) {
        var people = MEASURES.number(board.checked().list().size());
        return board.last() == null
                ? text("slates.paper.numbers", people)
                : text(
                        "slates.paper.numbers.compared",
                        people,
                        MEASURES.number(board.last().size()));
    }

    private Table structure(Campaign campaign, CampaignUnit unit, Board board) {
        var rows = new ArrayList<List<String>>();
        for (var group : profiles.of(campaign).groups()) {
            if (isPresent(board, group)) {
                rows.add(row(rows.size() + 1, board, group));
            }
        }
        return new Table(
                STRUCTURE,
                List.of(
                        text("slates.paper.no"),
                        text("slates.paper.group"),
                        text("slates.paper.start"),
                        text("slates.paper.planned"),
                        text("slates.paper.share")),
                rows);
    }

    /// A category that neither this slate nor the term before has, such as the chairs of communes
    /// in a ward, is no row.
    private static boolean isPresent(Board board, StructureGroup group) {
        return count(board, group, Membership.IN) > 0
                || (board.last() != null && board.last().counts().containsKey(group.id()));
    }

    private static List<String> row(int number, Board board, StructureGroup group) {
        long planned = count(board, group, Membership.IN);
        long unknown = count(board, group, Membership.UNKNOWN);
        int size = board.checked().list().size();
        var then = board.last() == null ? null : board.last().counts().get(group.id());
        return List.of(
                Integer.toString(number),
                group.name().vi(),
                then == null ? "" : MEASURES.number(then),
                unknown == 0
                        ? MEASURES.number(planned)
                        : text("slates.paper.unknown", planned, unknown),
                size == 0 || unknown > 0 ? "" : MEASURES.percent(planned, size));
    }

    private static long count(Board board, StructureGroup group, Membership membership) {
        var who = GroupConditions.of(group);
        return board.chosen().stream()
                .map(Candidate::person)
                .filter(person -> who.of(person, board.asked().asOf()) == membership)
                .count();
    }

    private static String text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }
}
