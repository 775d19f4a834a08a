package vn.daihoi.personnel.web;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Xlsx;
import vn.daihoi.personnel.internal.Nominate;
import vn.daihoi.personnel.internal.Nomination;
import vn.daihoi.personnel.internal.NominationRound;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.web.NominationsView.Choice;
import vn.daihoi.personnel.web.NominationsView.NominationRoundView;
import vn.daihoi.personnel.web.NominationsView.NominationRow;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts rounds of nominations into words.
@Component
class NominationPages {

    /// In signs: round, name, by, day, minutes, residential meeting, opinions, state.
    private static final List<Integer> WIDTHS = List.of(6, 28, 36, 12, 18, 36, 40, 30);

    private final Nominate nominate;
    private final StoredPersons people;
    private final Campaigns campaigns;
    private final Papers papers;
    private final Access access;

    NominationPages(
            Nominate nominate,
            StoredPersons people,
            Campaigns campaigns,
            Papers papers,
            Access access) {
        this.nominate = nominate;
        this.people = people;
        this.campaigns = campaigns;
        this.papers = papers;
        this.access = access;
    }

    NominationsView view(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, TypedForm typed) {
        var rounds = nominate.rounds(unit);
        var words = new Words(frame);
        return new NominationsView(
                "/c/" + campaign.code() + "/u/" + unit.code() + "/personnel/nominations",
                access.may(viewer, Permission.EDIT_PERSONNEL, unit),
                rounds.isEmpty()
                        ? frame.text("personnel.nominations.none")
                        : words.answer(rounds.getFirst()),
                campaigns.today(campaign.id()).toString(),
                rounds.stream().map(words::round).toList(),
                people.of(unit, false).stream()
                        .map(one -> new Choice(one.id().toString(), one.details().name()))
                        .toList(),
                bodies(unit, rounds),
                papers.limit() >> 20,
                typed);
    }

    /// The units below, then whoever has named somebody before.
    private List<String> bodies(CampaignUnit unit, List<NominationRound> rounds) {
        return Stream.concat(
                        campaigns.children(unit).stream().map(CampaignUnit::fullName),
                        rounds.stream()
                                .flatMap(round -> round.nominations().stream())
                                .map(Nomination::by))
                .distinct()
                .toList();
    }

    /// All rounds as comma-separated values.
    byte[] csv(CampaignUnit unit, Frame frame) {
        var words = new Words(frame);
        var csv = new Csv().row(words.heads());
        fields(unit, words).forEach(csv::row);
        return csv.bytes();
    }

    /// All rounds as a workbook.
    byte[] xlsx(CampaignUnit unit, Frame frame) {
        var words = new Words(frame);
        return new Xlsx(frame.text("personnel.nominations.sheet"), WIDTHS, 2)
                .bytes(words.heads(), fields(unit, words));
    }

    private Stream<List<String>> fields(CampaignUnit unit, Words words) {
        return nominate.rounds(unit).stream()
                .flatMap(round ->
                        words.round(round).rows().stream().map(row -> words.fields(round, row)));
    }

    /// In one language.
    private record Words(Frame frame) {

        NominationRoundView round(NominationRound round) {
            return new NominationRoundView(
                    round.id().toString(),
                    frame.text(
                            "personnel.nominations.round.title",
                            round.number(),
                            round.name(),
                            frame.day(round.openedOn())),
                    answer(round),
                    round.nominations().stream().map(this::row).toList());
        }

        String answer(NominationRound round) {
            var standing = round.standing();
            return frame.text(
                    "personnel.nominations.answer",
                    round.number(),
                    standing.stream().map(Nomination::person).distinct().count(),
                    standing.stream().filter(one -> one.heard() == null).count(),
                    round.nominations().size() - standing.size());
        }

        private NominationRow row(Nomination one) {
            var heard = one.heard();
            var withdrawn = one.withdrawn();
            return new NominationRow(
                    one.id().toString(),
                    one.isRemoved()
                            ? frame.text("personnel.nominations.removed", one.name())
                            : one.name(),
                    one.by(),
                    frame.day(one.on()),
                    one.minutes(),
                    Objects.requireNonNullElse(one.fileName(), ""),
                    heard == null
                            ? ""
                            : frame.text(
                                    "personnel.nominations.heard",
                                    frame.day(heard.on()),
                                    heard.agreed(),
                                    heard.opposed()),
                    heard == null ? "" : heard.opinions(),
                    withdrawn == null
                            ? ""
                            : frame.text(
                                    "personnel.nominations.withdrawn",
                                    frame.day(withdrawn.on()),
                                    withdrawn.why()));
        }

        List<String> heads() {
            return Stream.of("round", "name", "by", "on", "minutes", "opinion", "said", "state")
                    .map(head -> frame.text("personnel.nominations.head." + head))
                    .toList();
        }

        List<String> fields(NominationRound round, NominationRow row) {
            return List.of(
                    Integer.toString(round.number()),
                    row.name(),
                    row.by(),
                    row.on(),
                    row.minutes(),
                    row.heard(),
                    row.opinions(),
                    row.withdrawn());
        }
    }
}
