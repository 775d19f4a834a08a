package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives;
import vn.daihoi.directives.RegisteredDirectives;
import vn.daihoi.directives.RegisteredDirectives.Directive;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;

import java.util.UUID;

/// Papers that a unit sees, and that it has got them.
@RestController
class DirectivesApi {

    private static final String DIRECTIVES = ApiPaths.UNIT + "/directives";
    private static final String DIRECTIVE = DIRECTIVES + "/{directive}";

    private final RegisteredDirectives registered;
    private final Directives directives;
    private final Downloads downloads;
    private final Answers answers;
    private final ApiWrites writes;

    DirectivesApi(
            RegisteredDirectives registered,
            Directives directives,
            Downloads downloads,
            Answers answers,
            ApiWrites writes) {
        this.registered = registered;
        this.directives = directives;
        this.downloads = downloads;
        this.answers = answers;
        this.writes = writes;
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(DIRECTIVES)
    ResponseEntity<Page<Resources.Directive>> listDirectives(
            CampaignUnit unit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        return answers.of(
                request,
                Page.of(
                        registered.of(unit),
                        Asked.of(cursor, limit),
                        paper -> paper.id().value().toString(),
                        DirectivesApi::shown));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(DIRECTIVE)
    ResponseEntity<Resources.Directive> getDirective(
            CampaignUnit unit, @PathVariable UUID directive, HttpServletRequest request) {
        return answers.of(request, shown(find(unit, directive)));
    }

    @Needs(Permission.VIEW_PROGRESS)
    @GetMapping(DIRECTIVE + "/file")
    ResponseEntity<Resource> getDirectiveFile(CampaignUnit unit, @PathVariable UUID directive) {
        var file = find(unit, directive).file();
        if (file == null) {
            throw new NotThere();
        }
        return downloads.attachment(file.id(), file.name());
    }

    /// Saying it again changes nothing.
    @Needs(Permission.ACKNOWLEDGE)
    @PostMapping(DIRECTIVE + "/acknowledgement")
    ResponseEntity<Resources.Directive> acknowledgeDirective(
            CampaignUnit unit,
            @PathVariable UUID directive,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Viewer viewer,
            HttpServletRequest request) {
        return writes.once(
                request,
                unit,
                HttpStatus.OK.value(),
                "",
                Resources.Directive.class,
                () -> acknowledge(unit, directive, ifMatch, viewer));
    }

    private Resources.Directive acknowledge(
            CampaignUnit unit, UUID directive, @Nullable String ifMatch, Viewer viewer) {
        var paper = find(unit, directive);
        answers.requireUnchanged(ifMatch, shown(paper));
        if (paper.withdrawn() != null) {
            throw ApiProblem.of(Problem.WITHDRAWN);
        }
        if (paper.delivery() == null) {
            throw ApiProblem.of(Problem.NOT_HANDED_DOWN);
        }
        directives.acknowledge(unit, paper.id(), viewer);
        return shown(find(unit, directive));
    }

    private Directive find(CampaignUnit unit, UUID id) {
        return registered.find(unit, new DirectiveId(id)).orElseThrow(NotThere::new);
    }

    private static Resources.Directive shown(Directive paper) {
        return new Resources.Directive(
                paper.id().value(),
                paper.written(),
                paper.type(),
                paper.issuer(),
                paper.issuedOn(),
                paper.subject(),
                paper.registered(),
                file(paper.file()),
                paper.withdrawn(),
                delivery(paper.delivery()),
                paper.requirements().stream().map(DirectivesApi::requirement).toList());
    }

    private static Resources.@Nullable File file(RegisteredDirectives.@Nullable File file) {
        return file == null
                ? null
                : new Resources.File(file.name(), file.size(), file.id().sha256());
    }

    private static Resources.@Nullable Delivery delivery(
            RegisteredDirectives.@Nullable Delivery delivery) {
        return delivery == null
                ? null
                : new Resources.Delivery(
                        delivery.deliveredAt(),
                        delivery.acknowledgeBy(),
                        delivery.acknowledgedAt(),
                        delivery.acknowledgedBy());
    }

    private static Resources.Requirement requirement(RegisteredDirectives.Requirement each) {
        return new Resources.Requirement(each.text(), each.due(), each.evidence(), each.figure());
    }
}
