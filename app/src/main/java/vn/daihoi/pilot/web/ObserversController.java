package vn.daihoi.pilot.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.forms.PaperDownloads;
import vn.daihoi.forms.PaperFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pilot.internal.InviteObservers;
import vn.daihoi.pilot.internal.Outcome;
import vn.daihoi.pilot.internal.PilotPapers;
import vn.daihoi.pilot.internal.PilotPlace;
import vn.daihoi.pilot.internal.ReadPilots;
import vn.daihoi.pilot.internal.ReadPilots.Seen;
import vn.daihoi.pilot.web.ObserverPages.Typed;
import vn.daihoi.profile.CongressPart;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Whom the board invites to watch a pilot.
@Controller
@RequestMapping(PilotPlace.ONE + "/observers")
class ObserversController {

    private final Templates templates;
    private final ObserverPages pages;
    private final ReadPilots read;
    private final InviteObservers invite;
    private final PilotPapers papers;
    private final PaperDownloads downloads;

    ObserversController(
            Templates templates,
            ObserverPages pages,
            ReadPilots read,
            InviteObservers invite,
            PilotPapers papers,
            PaperDownloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.read = read;
        this.invite = invite;
        this.papers = papers;
        this.downloads = downloads;
    }

    private Seen find(CampaignUnit upper, String ward) {
        return read.chosenBy(upper, ward).orElseThrow(NotThere::new);
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable String ward,
            @RequestParam(defaultValue = "") String q) {
        return page(campaign, find(unit, ward), frame, q, Typed.NOTHING);
    }

    private JteModel page(Campaign campaign, Seen seen, Frame frame, String words, Typed typed) {
        return templates.pilotObservers(
                frame, seen.unit().fullName(), pages.view(campaign, seen, frame, words, typed));
    }

    /// @param person keys of people who were ticked
    /// @param login of somebody who was not proposed
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping
    Object invite(
            Posted posted,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable Set<UUID> person,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String capacity) {
        var seen = find(posted.unit(), ward);
        Set<UUID> ticked = person == null ? Set.of() : person;
        var outcome =
                invite.invite(posted.unit(), seen.unit(), ticked, login, capacity, posted.viewer());
        return answer(
                posted,
                seen,
                outcome,
                "pilot.said.invited",
                new Typed(ticked, login, capacity, ""));
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/{observer}/strike")
    Object strike(Posted posted, @PathVariable String ward, @PathVariable UUID observer) {
        var seen = find(posted.unit(), ward);
        var outcome = invite.strike(posted.unit(), seen.unit(), observer);
        return answer(posted, seen, outcome, "pilot.said.struck", Typed.NOTHING);
    }

    /// @param part codes; none: all
    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/{observer}/parts")
    Object parts(
            Posted posted,
            @PathVariable String ward,
            @PathVariable UUID observer,
            @RequestParam(required = false) @Nullable List<String> part) {
        var seen = find(posted.unit(), ward);
        var chosen =
                Arrays.stream(CongressPart.values())
                        .filter(each -> part != null && part.contains(each.code()))
                        .collect(Collectors.toSet());
        var outcome = invite.parts(posted.unit(), seen.unit(), observer, chosen);
        return answer(posted, seen, outcome, "pilot.said.parts", Typed.NOTHING);
    }

    private Object answer(Posted posted, Seen seen, Outcome outcome, String said, Typed typed) {
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (outcome == Outcome.DONE) {
            posted.say(said);
            return "redirect:"
                    + PilotPlace.of(posted.campaign(), posted.unit(), seen.unit())
                    + "/observers";
        }
        posted.refuse();
        String fault = posted.frame().text("pilot.fault." + outcome.code());
        return page(
                posted.campaign(),
                seen,
                posted.frame(),
                "",
                new Typed(typed.ticked(), typed.login(), typed.capacity(), fault));
    }

    /// @param to key of one observer; without it one paper for all
    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping({"/invitation.docx", "/invitation.pdf"})
    ResponseEntity<Resource> paper(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @PathVariable String ward,
            @RequestParam(required = false) @Nullable UUID to,
            PaperFile file) {
        var seen = find(unit, ward);
        var whom =
                read.observers(seen.pilot()).stream()
                        .filter(each -> to == null || each.id().equals(to))
                        .toList();
        if (whom.isEmpty()) {
            throw new NotThere();
        }
        var paper = papers.invitation(campaign, seen, whom).orElseThrow(NotThere::new);
        String name = to == null ? seen.unit().fullName() : whom.getFirst().name();
        return downloads.attachment(paper, file, frame.text("pilot.paper.file", name));
    }
}
