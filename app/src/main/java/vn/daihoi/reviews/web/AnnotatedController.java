package vn.daihoi.reviews.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.files.Downloads;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.review.annotate.Annotated;
import vn.daihoi.review.annotate.NoteWords;
import vn.daihoi.reviews.internal.AnnotateVersion;
import vn.daihoi.reviews.internal.Reviews;
import vn.daihoi.reviews.internal.Run;
import vn.daihoi.reviews.web.ReviewPages.Place;

import java.util.Map;

/// The officer's own file with the findings as notes in it.
@Controller
class AnnotatedController {

    private final ReviewPages pages;
    private final Reviews reviews;
    private final AnnotateVersion annotate;
    private final Dossiers dossiers;
    private final Downloads downloads;
    private final Audit audit;

    AnnotatedController(
            ReviewPages pages,
            Reviews reviews,
            AnnotateVersion annotate,
            Dossiers dossiers,
            Downloads downloads,
            Audit audit) {
        this.pages = pages;
        this.reviews = reviews;
        this.annotate = annotate;
        this.dossiers = dossiers;
        this.downloads = downloads;
        this.audit = audit;
    }

    @Needs(Permission.VIEW_DOSSIER)
    @GetMapping("/c/{campaign}/u/{unit}/dossier/{kind}/v/{version}/annotated")
    Object download(
            Frame frame,
            Campaign campaign,
            CampaignUnit unit,
            @PathVariable String kind,
            @PathVariable int version,
            Viewer viewer,
            RedirectAttributes redirect) {
        Place place = pages.place(campaign, unit, kind, version);
        Run run = reviews.done(place.version()).orElseThrow(NotThere::new);
        var locale = frame.texts().locale();
        return switch (annotate.annotate(run, place.version(), locale)) {
            case Annotated.Copy copy -> {
                dossiers.markRead(place.version(), viewer);
                record(place);
                yield downloads.attachment(copy.content(), copy.fileName());
            }
            case Annotated.NoCopy none -> {
                String why = new NoteWords(locale).of(none.reason());
                Notices.say(redirect, "reviews.annotated.none", why);
                yield "redirect:" + place.address();
            }
        };
    }

    private void record(Place place) {
        audit.record(
                Act.of("reviews.annotated.download")
                        .in(place.campaign().id().value())
                        .on(place.unit().id().value())
                        .object("version", place.version().id().value())
                        .after(
                                Map.of(
                                        "kind",
                                        place.version().key().toString(),
                                        "number",
                                        place.version().number())));
    }
}
