package vn.daihoi.campaigns;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.PracticeDay;
import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.Term;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What people do on pages of campaigns and units, taken down.
@Service
class CampaignActs {

    private final PracticeDay practiceDay;
    private final MemberOrganisations organisations;
    private final Terms terms;
    private final Successions successions;
    private final Audit audit;

    CampaignActs(
            PracticeDay practiceDay,
            MemberOrganisations organisations,
            Terms terms,
            Successions successions,
            Audit audit) {
        this.practiceDay = practiceDay;
        this.organisations = organisations;
        this.terms = terms;
        this.successions = successions;
        this.audit = audit;
    }

    @Transactional
    LocalDate movePracticeDay(Campaign campaign, int days) {
        LocalDate day = practiceDay.move(campaign.id(), days);
        audit.record(
                Act.of("organization.practice-day.move")
                        .in(campaign.id().value())
                        .before(Map.of("day", String.valueOf(campaign.practiceDate())))
                        .after(Map.of("day", day.toString())));
        return day;
    }

    @Transactional
    void add(Campaign campaign, CampaignUnit unit, OrganisationForm form, LocalDate from) {
        UUID id =
                organisations.add(
                        unit.id(), form.name().strip(), form.shortNameOrNull(), kind(form), from);
        audit.record(act("organization.member.add", campaign, unit, id).after(facts(form)));
    }

    @Transactional
    void correct(
            Campaign campaign, CampaignUnit unit, MemberOrganisation known, OrganisationForm form) {
        organisations.correct(
                unit.id(), known.id(), form.name().strip(), form.shortNameOrNull(), kind(form));
        audit.record(
                act("organization.member.correct", campaign, unit, known.id())
                        .before(Map.of("name", known.name(), "kind", known.kind().code()))
                        .after(facts(form)));
    }

    @Transactional
    void end(Campaign campaign, CampaignUnit unit, MemberOrganisation known, LocalDate day) {
        organisations.end(unit.id(), known.id(), day);
        audit.record(
                act("organization.member.end", campaign, unit, known.id())
                        .after(Map.of("day", day.toString())));
    }

    /// @param term one that begins in the same year as a known one corrects it
    @Transactional
    void put(Campaign campaign, CampaignUnit unit, Term term) {
        Map<String, String> before = facts(unit, term.firstYear());
        terms.put(unit.id(), term);
        audit.record(
                term("organization.term.put", campaign, unit, term.firstYear())
                        .before(before)
                        .after(facts(term)));
    }

    @Transactional
    void removeTerm(Campaign campaign, CampaignUnit unit, int firstYear) {
        Map<String, String> before = facts(unit, firstYear);
        if (!before.isEmpty()) {
            terms.remove(unit.id(), firstYear);
            audit.record(
                    term("organization.term.remove", campaign, unit, firstYear).before(before));
        }
    }

    private Map<String, String> facts(CampaignUnit unit, int firstYear) {
        return terms.of(unit.id()).stream()
                .filter(term -> term.firstYear() == firstYear)
                .findFirst()
                .map(CampaignActs::facts)
                .orElse(Map.of());
    }

    private static Map<String, String> facts(Term term) {
        return Map.of(
                "term",
                term.firstYear() + "-" + term.lastYear(),
                "ordinal",
                String.valueOf(term.congressOrdinal()));
    }

    private static Act term(String key, Campaign campaign, CampaignUnit unit, int firstYear) {
        return Act.of(key)
                .in(campaign.id().value())
                .on(unit.id().value())
                .object("term", firstYear);
    }

    /// What became of units. Recorded once for each unit that ended, so that its own log tells it.
    @Transactional
    Successions.Outcome record(Campaign campaign, Successions.Event event) {
        var outcome = successions.record(event);
        if (outcome instanceof Successions.Outcome.Recorded(var lines)) {
            for (Succession line : lines) {
                UnitId successor = line.successor();
                audit.record(
                        Act.of("organization.succession.record")
                                .in(campaign.id().value())
                                .on(line.predecessor().value())
                                .after(
                                        Map.of(
                                                "kind",
                                                line.kind().code(),
                                                "day",
                                                line.day().toString(),
                                                "successor",
                                                successor == null
                                                        ? ""
                                                        : successor.value().toString(),
                                                "source",
                                                line.source())));
            }
        }
        return outcome;
    }

    void export(Campaign campaign) {
        audit.record(Act.of("organization.units.export").in(campaign.id().value()));
    }

    private static MemberOrganisation.Kind kind(OrganisationForm form) {
        return MemberOrganisation.Kind.of(form.kind());
    }

    private static Map<String, String> facts(OrganisationForm form) {
        return Map.of("name", form.name(), "kind", form.kind());
    }

    private static Act act(String key, Campaign campaign, CampaignUnit unit, UUID id) {
        return Act.of(key)
                .in(campaign.id().value())
                .on(unit.id().value())
                .object("member-organisation", id);
    }
}
