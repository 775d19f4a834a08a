package vn.daihoi.drafts.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.forms.RomanDigits;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.Term;
import vn.daihoi.organization.Terms;
import vn.daihoi.organization.Unit;
import vn.daihoi.organization.Units;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.profile.Agenda;
import vn.daihoi.profile.FormFact;
import vn.daihoi.profile.PaperDraft.Rows;
import vn.daihoi.profile.Profile;
import vn.daihoi.reviews.ReferenceTargets;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gathers from all modules what a draft can be filled with.
@Component
class Knowledge {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private final Campaigns campaigns;
    private final Units units;
    private final Terms terms;
    private final MemberOrganisations organisations;
    private final CongressDays congressDays;
    private final ReferenceTargets targets;

    Knowledge(
            Campaigns campaigns,
            Units units,
            Terms terms,
            MemberOrganisations organisations,
            CongressDays congressDays,
            ReferenceTargets targets) {
        this.campaigns = campaigns;
        this.units = units;
        this.terms = terms;
        this.organisations = organisations;
        this.congressDays = congressDays;
        this.targets = targets;
    }

    Known of(Campaign campaign, CampaignUnit unit, Profile profile) {
        return new Known(unit.level(), facts(campaign, unit, profile), rows(unit, profile));
    }

    private Map<FormFact, String> facts(Campaign campaign, CampaignUnit unit, Profile profile) {
        var words = new UnitWords(profile);
        var facts = new EnumMap<FormFact, String>(FormFact.class);
        facts.put(FormFact.UNIT, words.inside(unit.fullName()));
        facts.put(FormFact.NAME, unit.name());
        facts.put(FormFact.PLACE, words.place(unit.level(), unit.name(), unit.fullName()));
        facts.put(FormFact.TERM, campaign.term());
        upper(campaign, unit).map(words::inside).ifPresent(put(facts, FormFact.UPPER));
        words.party(unit.fullName()).ifPresent(put(facts, FormFact.PARTY));
        var ordinal = Optional.ofNullable(unit.congressOrdinal());
        ordinal.ifPresent(put(facts, FormFact.ORDINAL));
        ordinal.flatMap(Knowledge::before).ifPresent(put(facts, FormFact.PREVIOUS));
        outgoing(unit, campaign).ifPresent(put(facts, FormFact.OUTGOING));
        congressDays
                .of(campaign.id(), unit.id())
                .map(DAY::format)
                .ifPresent(put(facts, FormFact.DAY));
        return facts;
    }

    private static java.util.function.Consumer<String> put(
            Map<FormFact, String> facts, FormFact fact) {
        return value -> facts.put(fact, value);
    }

    /// Full name of the unit above: in the campaign's tree, else in the register of its day.
    private Optional<String> upper(Campaign campaign, CampaignUnit unit) {
        var above = campaigns.ancestry(unit);
        if (above.size() > 1) {
            return Optional.of(above.get(above.size() - 2).fullName());
        }
        return units.get(unit.id(), campaign.treeDate())
                .flatMap(self -> Optional.ofNullable(self.parent()))
                .flatMap(parent -> units.get(parent, campaign.treeDate()))
                .map(Unit::fullName);
    }

    private static Optional<String> before(String ordinal) {
        var number = RomanDigits.read(ordinal);
        return number.isPresent() && number.getAsInt() > 1
                ? Optional.of(RomanDigits.of(number.getAsInt() - 1))
                : Optional.empty();
    }

    /// The newest term that began before the campaign's.
    private Optional<String> outgoing(CampaignUnit unit, Campaign campaign) {
        return terms.of(unit.id()).stream()
                .filter(term -> written(term).compareTo(campaign.term()) < 0)
                .max(Comparator.comparingInt(Term::firstYear))
                .map(Knowledge::written);
    }

    private static String written(Term term) {
        return term.firstYear() + "-" + term.lastYear();
    }

    private Map<Rows, List<Known.Row>> rows(CampaignUnit unit, Profile profile) {
        var day = campaigns.today(unit.campaign());
        return Map.of(
                Rows.LAST_TERM_TARGETS, answers(targets.lastTerm(unit)),
                Rows.PARTY_TARGETS, answers(targets.ofParty(unit)),
                Rows.ORGANISATIONS,
                        organisations.of(unit.id(), day).stream()
                                .map(each -> new Known.Row(each.name(), ""))
                                .toList(),
                Rows.FIRST_SESSION, session(profile, unit, 1),
                Rows.SECOND_SESSION, session(profile, unit, 2));
    }

    private static List<Known.Row> answers(List<ReferenceTargets.Target> targets) {
        return targets.stream()
                .map(target -> new Known.Row(target.subject(), target.value()))
                .toList();
    }

    private static List<Known.Row> session(Profile profile, CampaignUnit unit, int session) {
        return profile.agendas().stream()
                .filter(agenda ->
                        agenda.level().equals(unit.level()) && agenda.session() == session)
                .flatMap(agenda -> agenda.items().stream())
                .map(Agenda.Item::name)
                .map(name -> new Known.Row(name.vi(), ""))
                .toList();
    }
}
