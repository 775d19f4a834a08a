package vn.daihoi.directives.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.internal.Intakes;
import vn.daihoi.directives.internal.Intakes.Taken;
import vn.daihoi.directives.internal.RegisterPaper;
import vn.daihoi.directives.internal.RegisterPaper.Outcome;
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.review.extract.ReasonWords;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The register of papers of a unit.
@Controller
class RegisterController {

    private static final String HOME = "/c/{campaign}/u/{unit}/directives";
    private static final List<String> COLUMNS =
            List.of("number", "type", "issuer", "day", "subject", "urgency", "origin", "state");

    private final Templates templates;
    private final RegisterPages pages;
    private final RegisterFormPages forms;
    private final RegisterPaper register;
    private final Intakes intakes;
    private final Access access;
    private final Audit audit;

    RegisterController(
            Templates templates,
            RegisterPages pages,
            RegisterFormPages forms,
            RegisterPaper register,
            Intakes intakes,
            Access access,
            Audit audit) {
        this.templates = templates;
        this.pages = pages;
        this.forms = forms;
        this.register = register;
        this.intakes = intakes;
        this.access = access;
        this.audit = audit;
    }

    /// That of the top of what the viewer sees.
    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/directives")
    String own(Campaign campaign, Viewer viewer) {
        var top = access.branches(viewer, Permission.VIEW_PROGRESS, campaign.id()).getFirst();
        return "redirect:" + RegisterPages.home(campaign, top);
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(HOME)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisterFilter filter) {
        return templates.directivesRegister(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame, filter));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping("/c/{campaign}/u/{unit}/directives.csv")
    ResponseEntity<byte[]> csv(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            RegisterFilter filter) {
        var rows = pages.view(campaign, unit, viewer, frame, filter).rows();
        audit.record(
                Act.of("directives.register.export")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("filter", filter.query(), "papers", rows.size())));
        var csv = Csv.headed(frame, "directives.", COLUMNS);
        rows.forEach(row -> csv.row(fields(row)));
        return Csv.answer(unit.code() + "-directives.csv", csv.bytes());
    }

    private static List<String> fields(RegisterView.Row row) {
        return Stream.of(
                        row.number(),
                        row.type(),
                        row.issuer(),
                        row.day(),
                        row.subject(),
                        row.urgency(),
                        row.origin(),
                        row.state())
                .toList();
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(HOME + "/new")
    JteModel form(Campaign campaign, CampaignUnit unit, Frame frame) {
        return page(frame, unit, forms.empty(campaign, unit, frame.texts()));
    }

    /// Reads a file and proposes what it says of itself.
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(HOME + "/new")
    JteModel file(Posted posted, @RequestParam(required = false) @Nullable MultipartFile file) {
        var texts = posted.frame().texts();
        var sent = SentFile.of(file);
        if (sent.isMissing()) {
            return fileRefused(posted, texts.text("directives.file.missing"));
        }
        return switch (intakes.take(
                posted.campaign(), posted.unit(), posted.viewer(), sent.name(), sent.content())) {
            case Taken.Kept kept ->
                    page(
                            posted.frame(),
                            posted.unit(),
                            forms.read(posted.campaign(), posted.unit(), texts, kept));
            case Taken.Unreadable(var why) ->
                    fileRefused(
                            posted,
                            ReasonWords.of(why, texts.locale())
                                    + " "
                                    + texts.text("directives.file.by-hand"));
            case Taken.Secret(var sign) ->
                    fileRefused(posted, texts.text("directives.file.secret", sign));
            case Taken.TooLarge(var most) ->
                    fileRefused(posted, texts.text("directives.file.too-large", most));
        };
    }

    private JteModel fileRefused(Posted posted, String fault) {
        posted.refuse();
        return page(
                posted.frame(),
                posted.unit(),
                forms.fileRefused(posted.campaign(), posted.unit(), posted.frame().texts(), fault));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(HOME)
    Object register(Posted posted, RegisterForm form) {
        return switch (register.register(
                posted.campaign(),
                posted.unit(),
                posted.viewer(),
                form.registration(posted.unit()))) {
            case Outcome.Registered(var paper) -> {
                posted.say("directives.said.registered");
                yield "redirect:%s/%s"
                        .formatted(
                                RegisterPages.home(posted.campaign(), posted.unit()),
                                paper.id().value());
            }
            case Outcome.Refused(var faults) -> {
                posted.refuse();
                yield page(
                        posted.frame(),
                        posted.unit(),
                        forms.refused(
                                posted.campaign(),
                                posted.unit(),
                                posted.frame().texts(),
                                form,
                                faults));
            }
        };
    }

    private JteModel page(Frame frame, CampaignUnit unit, RegisterFormView view) {
        return templates.directivesForm(frame, unit.fullName(), view);
    }
}
