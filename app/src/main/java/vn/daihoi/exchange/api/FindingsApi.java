package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;
import vn.daihoi.reviews.ReviewedVersions;
import vn.daihoi.reviews.ReviewedVersions.Finding;
import vn.daihoi.reviews.ReviewedVersions.Reviewed;

import java.util.Locale;

/// What the review found in a version.
@RestController
class FindingsApi {

    private final Dossiers dossiers;
    private final ReviewedVersions reviews;
    private final Answers answers;

    FindingsApi(Dossiers dossiers, ReviewedVersions reviews, Answers answers) {
        this.dossiers = dossiers;
        this.reviews = reviews;
        this.answers = answers;
    }

    /// Not there while the version was not reviewed yet.
    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping(ApiPaths.UNIT + "/documents/{document}/versions/{number}/findings")
    ResponseEntity<Page<Resources.Finding>> listFindings(
            CampaignUnit unit,
            @PathVariable DocumentKey document,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Asked.USUAL) int limit,
            HttpServletRequest request) {
        Reviewed reviewed =
                dossiers.version(unit, document, number)
                        .flatMap(reviews::of)
                        .orElseThrow(NotThere::new);
        Locale locale = AskedLanguage.of(request).locale();
        return answers.of(
                request,
                Page.of(
                        reviewed.findings(),
                        Asked.of(cursor, limit),
                        finding -> Integer.toString(finding.position()),
                        finding -> shown(finding, locale)));
    }

    private static Resources.Finding shown(Finding finding, Locale locale) {
        return new Resources.Finding(
                finding.position(),
                finding.rule(),
                finding.level(),
                finding.start(),
                finding.end(),
                finding.section(),
                finding.quote(),
                finding.message().in(locale),
                finding.why().in(locale),
                finding.mend().in(locale),
                finding.source(),
                finding.fingerprint(),
                finding.waivedWhy());
    }
}
