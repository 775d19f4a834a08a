package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.exchange.internal.Arrival;
import vn.daihoi.exchange.internal.Incoming;
import vn.daihoi.exchange.internal.StatusMessages;
import vn.daihoi.exchange.internal.StatusMessages.Said;
import vn.daihoi.exchange.internal.TakeMessages;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.util.Locale;

/// Electronic papers from the program of the axis, and what is told about them.
@RestController
class EdxmlApi {

    private static final String EDXML = ApiPaths.UNIT + "/edxml";

    private final TakeMessages take;
    private final StatusMessages statuses;
    private final Answers answers;

    EdxmlApi(TakeMessages take, StatusMessages statuses, Answers answers) {
        this.take = take;
        this.statuses = statuses;
        this.answers = answers;
    }

    /// The same message again changes nothing, so it needs no key.
    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(EDXML)
    ResponseEntity<Resources.Arrival> sendEdxml(CampaignUnit unit, HttpServletRequest request)
            throws IOException {
        var texts = AskedLanguage.of(request);
        return switch (take.take(unit, request.getInputStream())) {
            case Arrival.Waiting(var incoming) -> answer(HttpStatus.CREATED, "waiting", incoming);
            case Arrival.Known(var incoming) -> answer(HttpStatus.OK, "known", incoming);
            case Arrival.AskedBack(var incoming) -> answer(HttpStatus.OK, "asked-back", incoming);
            case Arrival.Told(var code) ->
                    ResponseEntity.ok(new Resources.Arrival("status-" + code.code(), null, null));
            case Arrival.Refused(var fault, var detail) ->
                    throw ApiProblem.saying(
                            "body",
                            Problem.UNREADABLE_MESSAGE,
                            words(texts, fault.messageKey(), detail));
        };
    }

    private static String words(Texts texts, String key, String detail) {
        return texts.text(key, detail);
    }

    private static ResponseEntity<Resources.Arrival> answer(
            HttpStatus status, String outcome, Incoming incoming) {
        return ResponseEntity.status(status)
                .body(new Resources.Arrival(outcome, incoming.id(), incoming.key().code()));
    }

    /// The newest first.
    @Needs(Permission.EDIT_DIRECTIVES)
    @GetMapping(EDXML + "/statuses")
    ResponseEntity<Page<Resources.EdxmlStatus>> listEdxmlStatuses(
            CampaignUnit unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        Locale locale = AskedLanguage.of(request).locale();
        return answers.of(
                request,
                Page.of(
                        statuses.of(unit),
                        Asked.of(cursor, limit),
                        said -> said.id().toString(),
                        said -> shown(said, Texts.in(locale))));
    }

    private static Resources.EdxmlStatus shown(Said said, Texts texts) {
        return new Resources.EdxmlStatus(
                said.id(),
                said.code().code(),
                texts.text(said.code().messageKey()),
                said.paper(),
                said.other().id(),
                said.other().name(),
                said.description(),
                said.told(),
                said.at(),
                said.message());
    }
}
