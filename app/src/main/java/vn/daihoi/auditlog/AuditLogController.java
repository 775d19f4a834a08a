package vn.daihoi.auditlog;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.pages.Frame;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The log, newest first, in pages that go on from the last entry shown.
@Controller
@RequestMapping("/audit")
class AuditLogController {

    private static final int PAGE = 50;

    private final Templates templates;
    private final AuditTrail trail;
    private final AuditRows rows;
    private final AuditExport export;
    private final Administration administration;
    private final Audit audit;
    private final AuditPages pages;

    AuditLogController(
            Templates templates,
            AuditTrail trail,
            AuditRows rows,
            AuditExport export,
            Administration administration,
            Audit audit,
            AuditPages pages) {
        this.templates = templates;
        this.trail = trail;
        this.rows = rows;
        this.export = export;
        this.administration = administration;
        this.audit = audit;
        this.pages = pages;
    }

    @ModelAttribute
    AuditFilter filter(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return new AuditFilter(q, act, person, unit, from, to);
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping
    JteModel show(
            Frame frame,
            Viewer viewer,
            @ModelAttribute(binding = false) AuditFilter filter,
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(required = false) @Nullable Long after) {
        var page = after == null ? older(viewer, filter, before) : later(viewer, filter, after);
        return templates.auditlogLog(
                frame,
                rows.of(page.shown(), frame.texts()),
                filter,
                acts(frame),
                administration.choices(viewer),
                page.links("/audit?" + filter.query()));
    }

    /// @param isFirst whether nothing is newer
    /// @param isLast whether nothing is older
    private record Page(List<AuditEntry> shown, boolean isFirst, boolean isLast) {

        AuditLinks links(String base) {
            if (shown.isEmpty()) {
                return new AuditLinks(isFirst ? "" : base, "", "", "");
            }
            return new AuditLinks(
                    isFirst ? "" : base,
                    isFirst ? "" : base + "&after=" + shown.getFirst().seq(),
                    isLast ? "" : base + "&before=" + shown.getLast().seq(),
                    isLast ? "" : base + "&after=0");
        }
    }

    private Page older(Viewer viewer, AuditFilter filter, @Nullable Long before) {
        List<AuditEntry> found = pages.older(viewer, filter, before, PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new Page(shown, before == null, found.size() <= PAGE);
    }

    private Page later(Viewer viewer, AuditFilter filter, long after) {
        List<AuditEntry> found = pages.later(viewer, filter, after, PAGE + 1);
        List<AuditEntry> shown = found.subList(Math.max(0, found.size() - PAGE), found.size());
        return new Page(shown, found.size() <= PAGE, after == 0);
    }

    private List<ActChoice> acts(Frame frame) {
        return trail.acts().stream()
                .map(key -> new ActChoice(key, AuditRows.act(key, frame.texts())))
                .sorted(Comparator.comparing(ActChoice::text))
                .toList();
    }

    /// Taken down before the first row leaves: who breaks off the download has it all the same.
    @Needs(Permission.ADMINISTER)
    @GetMapping("/export")
    void export(
            Frame frame,
            Viewer viewer,
            @ModelAttribute(binding = false) AuditFilter filter,
            @RequestParam(defaultValue = "csv") String format,
            HttpServletResponse response)
            throws IOException {
        AuditQuery query = pages.all(viewer, filter);
        boolean sheet = format.equals("xlsx");
        audit.record(
                Act.of("audit.log.export")
                        .after(Map.of("filter", filter.query(), "format", sheet ? "xlsx" : "csv")));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"audit." + (sheet ? "xlsx" : "csv") + "\"");
        if (sheet) {
            response.setContentType(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
            export.xlsx(query, frame.texts(), response.getOutputStream());
        } else {
            response.setContentType("text/csv;charset=UTF-8");
            export.csv(query, frame.texts(), response.getOutputStream());
        }
    }
}
