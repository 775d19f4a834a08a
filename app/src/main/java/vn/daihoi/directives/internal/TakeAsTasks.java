package vn.daihoi.directives.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.RequirementTasks;
import vn.daihoi.directives.RequirementTasks.Demand;
import vn.daihoi.directives.RequirementTasks.Taken;
import vn.daihoi.directives.UnitDays;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// Makes tasks of a unit from what a paper demands of it.
@Service
public class TakeAsTasks {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);

    private final VisiblePapers papers;
    private final Deliveries deliveries;
    private final Requirements requirements;
    private final RequirementTasks tasks;
    private final UnitDays days;
    private final Audit audit;

    TakeAsTasks(
            VisiblePapers papers,
            Deliveries deliveries,
            Requirements requirements,
            RequirementTasks tasks,
            UnitDays days,
            Audit audit) {
        this.papers = papers;
        this.deliveries = deliveries;
        this.requirements = requirements;
        this.tasks = tasks;
        this.days = days;
        this.audit = audit;
    }

    /// Makes those that are not there yet.
    ///
    /// @param address of the paper's page in this unit
    /// @return false when the unit got no such paper, or the paper no longer holds
    @Transactional
    public boolean take(CampaignUnit unit, DirectiveId id, String address, Viewer by) {
        return papers.find(unit, id)
                .filter(paper -> paper.withdrawn() == null)
                .filter(paper -> deliveries.find(paper.id(), unit.id()).isPresent())
                .map(paper -> take(unit, paper, address, by))
                .orElse(false);
    }

    private boolean take(CampaignUnit unit, RegisteredPaper paper, String address, Viewer by) {
        var demanded = requirements.of(paper.id(), unit);
        var congress = days.congress(unit.campaign(), unit.id()).orElse(null);
        var demands =
                IntStream.range(0, demanded.size())
                        .mapToObj(at -> {
                            Requirement each = demanded.get(at);
                            return new Demand(
                                    each.id(),
                                    each.text(),
                                    each.dayFor(paper.issuedOn(), congress).orElse(null),
                                    each.shownBy().step(),
                                    TEXTS.text(
                                            "directives.requirement.cited", paper.cited(), at + 1),
                                    address + "#requirements");
                        })
                        .toList();
        tasks.take(unit, demands, by);
        audit.record(
                Act.of("directives.requirements.task")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("directive", paper.id().value())
                        .after(Map.of("requirements", demands.size())));
        return true;
    }

    /// Tasks of the unit by key of the requirement.
    public Map<UUID, Taken> of(CampaignUnit unit, List<UUID> demanded) {
        return tasks.of(unit, demanded);
    }

    public String home(CampaignUnit unit) {
        return tasks.home(unit);
    }
}
