package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.jobs.JobRequest;
import vn.daihoi.jobs.Jobs;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Has a paper of the unit's register handed down to units below it: a few at once, many in the
/// background.
@Service
public class HandDown {

    /// Branches of more units are done in the background.
    private static final int AT_ONCE = 2_000;

    private final PaperStorage papers;
    private final Requirements requirements;
    private final Cascades cascades;
    private final WriteCascade write;
    private final Campaigns campaigns;
    private final Jobs jobs;
    private final JsonMapper json;
    private final Audit audit;

    HandDown(
            PaperStorage papers,
            Requirements requirements,
            Cascades cascades,
            WriteCascade write,
            Campaigns campaigns,
            Jobs jobs,
            JsonMapper json,
            Audit audit) {
        this.papers = papers;
        this.requirements = requirements;
        this.cascades = cascades;
        this.write = write;
        this.campaigns = campaigns;
        this.jobs = jobs;
        this.json = json;
        this.audit = audit;
    }

    /// What came of it.
    public sealed interface Asked {

        /// @param done false while the background is at it
        record Begun(boolean done) implements Asked {}

        /// The register has no such paper, or it was withdrawn.
        record NotThere() implements Asked {}

        /// Neither a level nor a unit was chosen.
        record NobodyChosen() implements Asked {}

        /// Chosen units that are not below this one, by their codes.
        record Foreign(List<String> codes) implements Asked {}

        /// The last day to acknowledge has passed.
        record DayPast() implements Asked {}

        /// Requirements that nobody would have to meet: no unit of their level gets the paper.
        record NoAddressee(List<String> requirements) implements Asked {}
    }

    /// @param levels whose units below this one all get it
    /// @param codes of units that get it besides
    /// @param acknowledgeBy null: no day is set
    @Transactional
    public Asked ask(
            Campaign campaign,
            CampaignUnit unit,
            DirectiveId id,
            Set<String> levels,
            Collection<String> codes,
            @Nullable LocalDate acknowledgeBy,
            Viewer by) {
        if (own(unit, id).isEmpty()) {
            return new Asked.NotThere();
        }
        var chosen = chosen(unit, codes);
        var refused = refused(campaign, unit, id, levels, codes, chosen, acknowledgeBy);
        return refused.orElseGet(
                () -> begin(campaign, unit, id, levels, chosen, acknowledgeBy, by));
    }

    private Optional<RegisteredPaper> own(CampaignUnit unit, DirectiveId id) {
        return papers.find(unit.campaign(), id)
                .filter(paper -> paper.unit().equals(unit.id()))
                .filter(paper -> paper.withdrawn() == null);
    }

    private List<CampaignUnit> chosen(CampaignUnit unit, Collection<String> codes) {
        return codes.stream()
                .map(code -> campaigns.unit(unit.campaign(), code))
                .flatMap(Optional::stream)
                .filter(each -> each.isWithin(unit) && !each.id().equals(unit.id()))
                .toList();
    }

    private Optional<Asked> refused(
            Campaign campaign,
            CampaignUnit unit,
            DirectiveId id,
            Set<String> levels,
            Collection<String> codes,
            List<CampaignUnit> chosen,
            @Nullable LocalDate acknowledgeBy) {
        if (levels.isEmpty() && codes.isEmpty()) {
            return Optional.of(new Asked.NobodyChosen());
        }
        if (chosen.size() < codes.size()) {
            var known = chosen.stream().map(CampaignUnit::code).toList();
            return Optional.of(
                    new Asked.Foreign(
                            codes.stream().filter(code -> !known.contains(code)).toList()));
        }
        if (acknowledgeBy != null && acknowledgeBy.isBefore(campaigns.today(campaign.id()))) {
            return Optional.of(new Asked.DayPast());
        }
        return withoutAddressee(id, levels, chosen);
    }

    private Optional<Asked> withoutAddressee(
            DirectiveId id, Set<String> levels, List<CampaignUnit> chosen) {
        var reached = new ArrayList<>(levels);
        chosen.forEach(unit -> reached.add(unit.level()));
        cascades.of(id).forEach(before -> reached.addAll(before.levels()));
        var alone =
                requirements.of(id).stream()
                        .filter(each -> each.level() != null && !reached.contains(each.level()))
                        .map(Requirement::text)
                        .toList();
        return alone.isEmpty() ? Optional.empty() : Optional.of(new Asked.NoAddressee(alone));
    }

    private Asked begin(
            Campaign campaign,
            CampaignUnit unit,
            DirectiveId id,
            Set<String> levels,
            List<CampaignUnit> chosen,
            @Nullable LocalDate acknowledgeBy,
            Viewer by) {
        Set<UnitId> units = chosen.stream().map(CampaignUnit::id).collect(Collectors.toSet());
        UUID cascade = cascades.add(unit, id, levels, units, acknowledgeBy, by);
        audit.record(
                Act.of("directives.paper.hand-down")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .object("paper", id.value())
                        .after(Map.of("levels", List.copyOf(levels), "units", units.size())));
        boolean few = campaigns.size(unit) <= AT_ONCE;
        if (few) {
            write.write(cascade);
        } else {
            submit(unit, cascade, by);
        }
        return new Asked.Begun(few);
    }

    private void submit(CampaignUnit unit, UUID cascade, Viewer by) {
        jobs.submit(
                JobRequest.of(CascadeJob.KIND, "directives.job", unit.fullName())
                        .payload(json.writeValueAsString(new CascadeJob.Payload(cascade)))
                        .owner(by.id())
                        .about(unit.campaign(), unit.id()));
    }
}
