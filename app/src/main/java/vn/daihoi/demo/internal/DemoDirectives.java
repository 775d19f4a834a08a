package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.Directives.Attachment;
import vn.daihoi.directives.Directives.NewDirective;
import vn.daihoi.directives.Directives.NewRequirement;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Registers the chain of papers, hands them down, has most units acknowledge and some restate
/// them.
@Component
class DemoDirectives {

    private final Directives directives;
    private final Campaigns campaigns;
    private final DemoPeople people;
    private final People known;

    DemoDirectives(Directives directives, Campaigns campaigns, DemoPeople people, People known) {
        this.directives = directives;
        this.campaigns = campaigns;
        this.people = people;
        this.known = known;
    }

    /// @param people who acts, by login
    void issue(
            DirectiveScript script,
            CampaignId campaign,
            UnitKeys units,
            Map<String, Viewer> people) {
        var all = new HashMap<>(people);
        all.putAll(this.people.createWithoutPassword(script.officers(), units));
        var ids = new HashMap<String, DirectiveId>();
        for (DirectiveScript.Directive paper : script.directives()) {
            ids.put(paper.number(), issue(paper, campaign, ids, all));
        }
        script.restated().forEach(plan -> restate(plan, campaign, ids, all));
    }

    private DirectiveId issue(
            DirectiveScript.Directive paper,
            CampaignId campaign,
            Map<String, DirectiveId> ids,
            Map<String, Viewer> all) {
        var unit = campaigns.unit(campaign, paper.unit()).orElseThrow();
        var by = Objects.requireNonNull(all.get(paper.by()), paper.by());
        var id = directives.register(unit, registered(paper, ids), by);
        paper.requirements().forEach(each -> directives.require(unit, id, requirement(each), by));
        if (!paper.levels().isEmpty()) {
            directives.handDown(
                    unit, id, Set.copyOf(paper.levels()), paper.acknowledgeBy().orElse(null), by);
            acknowledge(paper, unit, id);
        }
        return id;
    }

    private static NewDirective registered(
            DirectiveScript.Directive paper, Map<String, DirectiveId> ids) {
        return new NewDirective(
                paper.number(),
                paper.issuer(),
                paper.day(),
                paper.subject(),
                paper.own(),
                paper.basedOn().stream()
                        .map(number -> Objects.requireNonNull(ids.get(number), number))
                        .toList(),
                paper.file().map(DemoDirectives::file).orElse(null));
    }

    private static Attachment file(String name) {
        return new Attachment(name + ".docx", DemoPapers.docx("/demo/directives/" + name + ".md"));
    }

    private static NewRequirement requirement(DirectiveScript.Demand demand) {
        return new NewRequirement(
                demand.text(),
                demand.level(),
                demand.due().orElse(null),
                demand.congressDays().orElse(null),
                demand.evidence(),
                demand.figure().orElse(null),
                demand.document().orElse(null),
                demand.step().orElse(null));
    }

    /// The first person of each unit that has people does, save in those that wait.
    private void acknowledge(DirectiveScript.Directive paper, CampaignUnit issuer, DirectiveId id) {
        var got =
                campaigns.branch(issuer).stream()
                        .filter(unit -> paper.levels().contains(unit.level()))
                        .filter(unit -> !paper.waiting().contains(unit.code()))
                        .collect(Collectors.toMap(CampaignUnit::id, unit -> unit));
        known.holdersOn(Permission.ACKNOWLEDGE, got.keySet())
                .forEach((unit, holders) ->
                        acknowledge(Objects.requireNonNull(got.get(unit)), id, holders.getFirst()));
    }

    private void acknowledge(CampaignUnit unit, DirectiveId id, PersonId holder) {
        var person = known.find(holder).orElseThrow();
        directives.acknowledge(unit, id, new Viewer(person.id(), person.login(), person.name()));
    }

    private void restate(
            DirectiveScript.Restated plan,
            CampaignId campaign,
            Map<String, DirectiveId> ids,
            Map<String, Viewer> people) {
        directives.restate(
                campaigns.unit(campaign, plan.unit()).orElseThrow(),
                Objects.requireNonNull(ids.get(plan.paper()), plan.paper()),
                plan.number(),
                plan.issuer(),
                plan.day(),
                plan.later(),
                Objects.requireNonNull(people.get(plan.by()), plan.by()));
    }
}
