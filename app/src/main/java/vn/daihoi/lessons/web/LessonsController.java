package vn.daihoi.lessons.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.web.LessonPages.Look;
import vn.daihoi.lessons.web.LessonsView.Row;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.stream.Stream;

/// Lessons of a unit's board, with how far the units below are.
@Controller
class LessonsController {

    private static final int LONGEST_QUESTION = 100;
    private static final List<String> COLUMNS =
            List.of(
                    "number", "title", "part", "step", "state", "open", "waiting", "settled",
                    "effect");

    private final Templates templates;
    private final LessonPages pages;
    private final Access access;

    LessonsController(Templates templates, LessonPages pages, Access access) {
        this.templates = templates;
        this.pages = pages;
        this.access = access;
    }

    /// Who looks after no units sees what their own unit was given.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/lessons")
    Object list(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q) {
        if (!seesBoard(viewer, unit)) {
            return "redirect:" + LessonAddresses.own(campaign, unit);
        }
        var look = new Look(campaign, unit, viewer, frame);
        return page(look, q);
    }

    private JteModel page(Look look, String q) {
        return templates.lessonsList(
                look.frame(), look.unit().fullName(), pages.list(look, question(q)));
    }

    private boolean seesBoard(Viewer viewer, CampaignUnit unit) {
        return access.may(viewer, Permission.NOTE_VISITS, unit)
                || access.may(viewer, Permission.MANAGE_CAMPAIGN, unit);
    }

    private static String question(String q) {
        return q.strip().substring(0, Math.min(q.strip().length(), LONGEST_QUESTION));
    }

    @Needs(Permission.NOTE_VISITS)
    @GetMapping("/c/{campaign}/u/{unit}/lessons.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @RequestParam(defaultValue = "") String q) {
        var csv = Csv.headed(frame, "lessons.column.", COLUMNS);
        pages.list(new Look(campaign, unit, viewer, frame), question(q))
                .rows()
                .forEach(row -> csv.row(cells(row)));
        return Csv.answer(unit.code() + "-lessons.csv", csv.bytes());
    }

    private static List<String> cells(Row row) {
        return Stream.of(
                        row.number(),
                        row.title(),
                        row.part(),
                        row.step(),
                        row.state(),
                        Integer.toString(row.open()),
                        Integer.toString(row.waiting()),
                        Integer.toString(row.settled()),
                        row.effect())
                .toList();
    }
}
