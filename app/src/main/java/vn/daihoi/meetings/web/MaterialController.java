package vn.daihoi.meetings.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.files.Downloads;
import vn.daihoi.files.PaperKind;
import vn.daihoi.files.Papers;
import vn.daihoi.files.SentFile;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.internal.Materials;
import vn.daihoi.meetings.internal.Materials.Material;
import vn.daihoi.meetings.internal.Meeting;
import vn.daihoi.meetings.internal.MeetingPlace;
import vn.daihoi.meetings.internal.ReadMeetings;
import vn.daihoi.meetings.web.MaterialView.Item;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Files of a meeting: for who holds it with those who have taken them, for who is invited to take.
@Controller
class MaterialController {

    private static final String PAGE = "/c/{campaign}/u/{unit}/meetings/{meeting}/material";

    private final Templates templates;
    private final MeetingPages heads;
    private final ReadMeetings meetings;
    private final Materials materials;
    private final Papers papers;
    private final Downloads downloads;
    private final Access access;

    MaterialController(
            Templates templates,
            MeetingPages heads,
            ReadMeetings meetings,
            Materials materials,
            Papers papers,
            Downloads downloads,
            Access access) {
        this.templates = templates;
        this.heads = heads;
        this.meetings = meetings;
        this.materials = materials;
        this.papers = papers;
        this.downloads = downloads;
        this.access = access;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID meeting) {
        return page(campaign, unit, meetings.get(unit, meeting), viewer, frame, "", "");
    }

    private JteModel page(
            Campaign campaign,
            CampaignUnit unit,
            Meeting meeting,
            Viewer viewer,
            Frame frame,
            String title,
            String fault) {
        var all = meetings.invitees(meeting);
        var readers = materials.readers(meeting);
        var items =
                materials.of(meeting).stream()
                        .map(each ->
                                item(each, all, readers.getOrDefault(each.id(), Set.of()), frame))
                        .toList();
        return templates.meetingsMaterial(
                frame,
                new MaterialView(
                        heads.head(campaign, unit, meeting, viewer, frame, "material"),
                        frame.text(
                                items.isEmpty()
                                        ? "meetings.material.none"
                                        : "meetings.material.answer",
                                items.size()),
                        items,
                        PaperKind.accepted(),
                        papers.limit(),
                        fault,
                        title));
    }

    private static Item item(Material material, List<Invitee> all, Set<UUID> readers, Frame frame) {
        return new Item(
                material.id().toString(),
                material.title(),
                material.name(),
                frame.text("meetings.material.taken", readers.size(), all.size()),
                all.stream()
                        .filter(each -> !readers.contains(each.id()))
                        .map(Invitee::name)
                        .toList());
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE)
    Object add(
            Posted posted,
            @PathVariable UUID meeting,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Meeting found = meetings.get(posted.unit(), meeting);
        var sent = SentFile.of(file);
        var fault =
                sent.isMissing()
                        ? Optional.of("meetings.fault.no-file")
                        : materials.add(
                                posted.unit(),
                                found,
                                title,
                                sent.name(),
                                sent.content(),
                                posted.viewer());
        if (fault.isPresent()) {
            posted.refuse();
            return page(
                    posted.campaign(),
                    posted.unit(),
                    found,
                    posted.viewer(),
                    posted.frame(),
                    title,
                    posted.frame().text(fault.get()));
        }
        posted.say("meetings.said.material");
        return back(posted, found);
    }

    private static String back(Posted posted, Meeting meeting) {
        return "redirect:"
                + MeetingPlace.of(posted.campaign(), posted.unit(), meeting.id())
                + "/material";
    }

    @Needs(Permission.HOLD_MEETINGS)
    @PostMapping(PAGE + "/{material}/remove")
    String remove(Posted posted, @PathVariable UUID meeting, @PathVariable UUID material) {
        Meeting found = meetings.get(posted.unit(), meeting);
        if (!materials.remove(posted.unit(), found, material)) {
            throw new NotThere();
        }
        posted.say("meetings.said.material-removed");
        return back(posted, found);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(PAGE + "/{material}")
    ResponseEntity<Resource> file(
            CampaignUnit unit, @PathVariable UUID meeting, @PathVariable UUID material) {
        var found =
                materials.find(meetings.get(unit, meeting), material).orElseThrow(NotThere::new);
        return downloads.attachment(found.file(), found.name());
    }

    /// Counted as taken only when somebody who answers for the unit takes it: that an upper officer
    /// looked says nothing about the unit.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/invitations/{invitee}/material/{material}")
    ResponseEntity<Resource> take(
            CampaignUnit unit,
            Viewer viewer,
            @PathVariable UUID invitee,
            @PathVariable UUID material) {
        Invitee found = meetings.invitation(unit, invitee).orElseThrow(NotThere::new);
        Meeting meeting = meetings.find(found.meeting()).orElseThrow();
        Material file = materials.find(meeting, material).orElseThrow(NotThere::new);
        if (access.may(viewer, Permission.ACKNOWLEDGE, unit)) {
            materials.taken(file, found, viewer);
        }
        return downloads.attachment(file.file(), file.name());
    }
}
