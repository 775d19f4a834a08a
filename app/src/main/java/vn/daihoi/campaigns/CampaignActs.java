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

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/// What people do on pages of campaigns and units, taken down.
@Service
class CampaignActs {

    private final PracticeDay practiceDay;
    private final MemberOrganisations organisations;
    private final Audit audit;

    CampaignActs(PracticeDay practiceDay, MemberOrganisations organisations, Audit audit) {
        this.practiceDay = practiceDay;
        this.organisations = organisations;
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
