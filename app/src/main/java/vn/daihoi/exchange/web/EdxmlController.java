package vn.daihoi.exchange.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.exchange.internal.Arrival;
import vn.daihoi.exchange.internal.Organs;
import vn.daihoi.exchange.internal.OutgoingPapers;
import vn.daihoi.exchange.internal.SettlePapers;
import vn.daihoi.exchange.internal.SettlePapers.Outcome;
import vn.daihoi.exchange.internal.SettlePapers.Wanted;
import vn.daihoi.exchange.internal.StatusMessages;
import vn.daihoi.exchange.internal.TakeMessages;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/// Electronic papers of a unit: what came, what is to be done with it, and own papers for others.
@Controller
class EdxmlController {

    private static final String HOME = "/c/{campaign}/u/{unit}/edxml";
    private static final String ONE = HOME + "/{incoming}";

    private final Templates templates;
    private final EdxmlPages pages;
    private final TakeMessages take;
    private final SettlePapers settle;
    private final StatusMessages statuses;
    private final Organs organs;
    private final OutgoingPapers outgoing;
    private final RegisteredDirectives registered;
    private final Downloads downloads;

    EdxmlController(
            Templates templates,
            EdxmlPages pages,
            TakeMessages take,
            SettlePapers settle,
            StatusMessages statuses,
            Organs organs,
            OutgoingPapers outgoing,
            RegisteredDirectives registered,
            Downloads downloads) {
        this.templates = templates;
        this.pages = pages;
        this.take = take;
        this.settle = settle;
        this.statuses = statuses;
        this.organs = organs;
        this.outgoing = outgoing;
        this.registered = registered;
        this.downloads = downloads;
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(HOME)
    JteModel show(Campaign campaign, CampaignUnit unit, Frame frame) {
        return page(
                frame, unit, pages.page(campaign, unit, frame.texts(), EdxmlPage.Typed.NOTHING));
    }

    private JteModel page(Frame frame, CampaignUnit unit, EdxmlPage page) {
        return templates.exchangeEdxml(frame, unit.fullName(), page);
    }

    private JteModel refused(Posted posted, EdxmlPage.Typed typed) {
        posted.refuse();
        return page(
                posted.frame(),
                posted.unit(),
                pages.page(posted.campaign(), posted.unit(), posted.frame().texts(), typed));
    }

    private static String home(Posted posted) {
        return "redirect:/c/%s/u/%s/edxml"
                .formatted(posted.campaign().code(), posted.unit().code());
    }

    /// A message that came by another way, such as a signed file by mail.
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(HOME)
    Object take(Posted posted, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused(
                    posted,
                    EdxmlPage.Typed.of("file", text(posted, "exchange.edxml.file.missing")));
        }
        Arrival arrival;
        try (InputStream message = file.getInputStream()) {
            arrival = take.take(posted.unit(), message);
        }
        return switch (arrival) {
            case Arrival.Refused(var fault, var detail) ->
                    refused(
                            posted,
                            EdxmlPage.Typed.of("file", text(posted, fault.messageKey(), detail)));
            case Arrival.Waiting _ -> said(posted, "exchange.edxml.taken");
            case Arrival.Known _ -> said(posted, "exchange.edxml.known");
            case Arrival.AskedBack _ -> said(posted, "exchange.edxml.asked-back.said");
            case Arrival.Told _ -> said(posted, "exchange.edxml.told");
        };
    }

    private static String text(Posted posted, String key, Object... arguments) {
        return posted.frame().text(key, arguments);
    }

    private static String said(Posted posted, String key) {
        posted.say(key);
        return home(posted);
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/register")
    Object register(
            Posted posted,
            @PathVariable UUID incoming,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String issuer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    @Nullable LocalDate issuedOn,
            @RequestParam(defaultValue = "") String subject) {
        var wanted = new Wanted(number.strip(), issuer.strip(), issuedOn, subject.strip());
        var outcome = settle.register(posted.unit(), incoming, wanted, posted.viewer());
        return answer(
                posted, outcome, "exchange.edxml.registered", EdxmlPage.Typed.of(incoming, wanted));
    }

    private Object answer(Posted posted, Outcome outcome, String said, EdxmlPage.Typed typed) {
        return switch (outcome) {
            case Outcome.Done() -> said(posted, said);
            case Outcome.NotThere() -> throw new NotThere();
            case Outcome.Refused(var faults) -> {
                for (var fault : faults) {
                    typed.faults()
                            .put(
                                    fault.field(),
                                    text(posted, fault.key(), fault.arguments().toArray()));
                }
                yield refused(posted, typed);
            }
        };
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/refuse")
    Object refuse(
            Posted posted,
            @PathVariable UUID incoming,
            @RequestParam(defaultValue = "") String why) {
        return answer(
                posted,
                settle.refuse(posted.unit(), incoming, why, posted.viewer()),
                "exchange.edxml.refused",
                EdxmlPage.Typed.of(incoming));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/give-back")
    Object giveBack(Posted posted, @PathVariable UUID incoming) {
        return answer(
                posted,
                settle.giveBack(posted.unit(), incoming, posted.viewer()),
                "exchange.edxml.given-back",
                EdxmlPage.Typed.of(incoming));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/keep")
    Object keep(
            Posted posted,
            @PathVariable UUID incoming,
            @RequestParam(defaultValue = "") String why) {
        return answer(
                posted,
                settle.keep(posted.unit(), incoming, why, posted.viewer()),
                "exchange.edxml.kept",
                EdxmlPage.Typed.of(incoming));
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(ONE + "/files/{number}")
    ResponseEntity<Resource> file(
            CampaignUnit unit, @PathVariable UUID incoming, @PathVariable int number) {
        var files = settle.find(unit, incoming).orElseThrow(NotThere::new).attachments();
        if (number < 1 || number > files.size()) {
            throw new NotThere();
        }
        var file = files.get(number - 1);
        return downloads.attachment(file.file(), file.name());
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(HOME + "/statuses/{status}")
    ResponseEntity<Resource> status(CampaignUnit unit, @PathVariable UUID status) {
        var said = statuses.find(unit, status).orElseThrow(NotThere::new);
        return downloads.attachment(
                said.message().getBytes(StandardCharsets.UTF_8),
                said.code().code() + "-" + said.paper().replace('/', '-') + ".edxml");
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(HOME + "/organ")
    Object organ(Posted posted, @RequestParam(defaultValue = "") String code) {
        if (organs.set(posted.unit(), code.strip())) {
            return said(posted, "exchange.edxml.organ.set");
        }
        return refused(
                posted, EdxmlPage.Typed.of("code", text(posted, "exchange.edxml.organ.fault")));
    }

    /// @param to recipients, one a line: identifier, then name
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(HOME + "/out")
    Object out(
            Posted posted,
            @RequestParam(required = false) @Nullable UUID paper,
            @RequestParam(defaultValue = "") String to) {
        var recipients = EdxmlPages.recipients(to);
        var found =
                paper == null
                        ? null
                        : registered
                                .find(posted.unit(), new DirectiveId(paper))
                                .filter(each -> each.own() && each.registered())
                                .orElseThrow(NotThere::new);
        if (found == null || recipients.isEmpty()) {
            String field = found == null ? "paper" : "to";
            return refused(
                    posted,
                    EdxmlPage.Typed.out(
                            to, field, text(posted, "exchange.edxml.out." + field + ".fault")));
        }
        return downloads.attachment(
                outgoing.message(posted.unit(), found, recipients),
                found.written().replace('/', '-') + ".edxml");
    }
}
