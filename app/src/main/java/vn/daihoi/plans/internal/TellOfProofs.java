package vn.daihoi.plans.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.StepNames;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Rings for the level above when a proof waits, and for the unit when it was looked at. What was
/// returned goes out by mail too: the unit has to do something.
@Component
class TellOfProofs {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final People people;
    private final Notifications bell;
    private final Outbox outbox;
    private final String site;

    TellOfProofs(
            Campaigns campaigns,
            CampaignProfiles profiles,
            People people,
            Notifications bell,
            Outbox outbox,
            @Value("${daihoi.site:}") String site) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.people = people;
        this.bell = bell;
        this.outbox = outbox;
        this.site = site;
    }

    void filed(CampaignUnit unit, String step) {
        Campaign campaign = campaigns.get(unit.campaign());
        bell.tell(
                nearest(unit),
                "plans.told.filed",
                List.of(unit.fullName(), written(campaign, step)),
                "/c/%s/proofs?unit=%s".formatted(campaign.code(), unit.code()));
    }

    /// Who looks after proofs at the nearest unit above where somebody does.
    private List<PersonId> nearest(CampaignUnit unit) {
        var above = new ArrayList<>(campaigns.ancestry(unit));
        Collections.reverse(above);
        var upper = above.stream().filter(each -> !each.id().equals(unit.id())).toList();
        var holders =
                people.holdersOn(
                        Permission.ACCEPT_PROOF, upper.stream().map(CampaignUnit::id).toList());
        return upper.stream()
                .map(each -> holders.getOrDefault(each.id(), List.of()))
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    void accepted(CampaignId campaign, List<Proof> proofs, Viewer by) {
        tell(campaign, proofs, by, "plans.told.accepted");
    }

    void reopened(CampaignId campaign, List<Proof> proofs, Viewer by) {
        tell(campaign, proofs, by, "plans.told.reopened");
    }

    /// One message to each unit, however many of its proofs it is about.
    private void tell(CampaignId id, List<Proof> proofs, Viewer by, String key) {
        Campaign campaign = campaigns.get(id);
        proofs.stream()
                .collect(Collectors.groupingBy(Proof::unit))
                .forEach((unit, theirs) ->
                        campaigns
                                .unit(id, unit)
                                .ifPresent(place -> tell(campaign, place, theirs, by, key)));
    }

    private void tell(
            Campaign campaign, CampaignUnit unit, List<Proof> proofs, Viewer by, String key) {
        Proof first = proofs.getFirst();
        var whom = concerned(unit, proofs);
        whom.remove(by.id());
        bell.tell(
                whom,
                proofs.size() == 1 ? key : key + ".several",
                List.of(written(campaign, first.step()), "" + proofs.size(), unit.fullName()),
                address(campaign, unit, first.step()));
    }

    void returned(CampaignUnit unit, Proof proof, String answer, UUID act) {
        String key = "plans.proof:" + proof.id() + ":" + act;
        returned(unit, proof.step(), answer, key, concerned(unit, List.of(proof)));
    }

    /// What nobody filed: it was there before.
    void returned(CampaignUnit unit, String step, String answer, UUID act) {
        returned(unit, step, answer, "plans.earlier:" + act, concerned(unit, List.of()));
    }

    private void returned(
            CampaignUnit unit, String step, String answer, String key, Set<PersonId> whom) {
        Campaign campaign = campaigns.get(unit.campaign());
        String address = address(campaign, unit, step);
        bell.tell(
                whom,
                "plans.told.returned",
                List.of(written(campaign, step), answer, unit.fullName()),
                address);
        outbox.put(MessageWay.MAIL, whom, mail(campaign, unit, step, answer, key, address));
    }

    /// Who answers for the unit, and who filed.
    private Set<PersonId> concerned(CampaignUnit unit, List<Proof> proofs) {
        var whom =
                new LinkedHashSet<>(
                        people.holdersOn(Permission.FILE_PROOF, List.of(unit.id()))
                                .getOrDefault(unit.id(), List.of()));
        proofs.forEach(proof -> whom.add(proof.filedBy()));
        return whom;
    }

    private Outgoing mail(
            Campaign campaign,
            CampaignUnit unit,
            String step,
            String answer,
            String key,
            String address) {
        var profile = profiles.of(campaign);
        String name = profile.milestoneName(step, TEXTS.locale());
        String prefix = campaign.isPractice() ? TEXTS.text("plans.mail.practice") + " " : "";
        return new Outgoing(
                key,
                unit.id(),
                prefix + TEXTS.text("plans.mail.returned.subject", name),
                TEXTS.text("plans.mail.returned", unit.fullName(), name, answer)
                        + "\n\n"
                        + (site.isEmpty()
                                ? TEXTS.text("plans.mail.sign-in")
                                : TEXTS.text("plans.mail.open", site + address))
                        + "\n",
                profile.reminders().quiet());
    }

    private static String address(Campaign campaign, CampaignUnit unit, String step) {
        return "/c/%s/u/%s#step-%s".formatted(campaign.code(), unit.code(), step);
    }

    private String written(Campaign campaign, String step) {
        return StepNames.written(profiles.of(campaign), step);
    }
}
