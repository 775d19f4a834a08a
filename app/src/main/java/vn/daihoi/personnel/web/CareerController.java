package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
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
import vn.daihoi.files.SentFile;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;
import vn.daihoi.personnel.internal.Photos;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.Tenures;

import java.util.Map;
import java.util.UUID;

/// Photo, past terms and posts on the card of a person.
@Controller
class CareerController {

    private static final String ONE = "/c/{campaign}/u/{unit}/personnel/people/{person}";

    private final Templates templates;
    private final PersonnelPages pages;
    private final CareerPages careers;
    private final PersonnelRights rights;
    private final StoredPersons people;
    private final Tenures tenures;
    private final Photos photos;

    CareerController(
            Templates templates,
            PersonnelPages pages,
            CareerPages careers,
            PersonnelRights rights,
            StoredPersons people,
            Tenures tenures,
            Photos photos) {
        this.templates = templates;
        this.pages = pages;
        this.careers = careers;
        this.rights = rights;
        this.people = people;
        this.tenures = tenures;
        this.photos = photos;
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/tenures")
    Object add(
            Posted posted,
            @PathVariable UUID person,
            Tenures.Typed typed,
            @RequestParam Map<String, String> fields) {
        return switch (tenures.add(posted.unit(), person, typed, posted.viewer())) {
            case Tenures.Outcome.NotThere() -> throw new NotThere();
            case Tenures.Outcome.Refused(var key, var about) ->
                    refused(posted, person, "tenure", posted.frame().text(key, about), fields);
            case Tenures.Outcome.Done(_) -> done(posted, person, "tenure-added", "");
        };
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/tenures/{tenure}/remove")
    String remove(Posted posted, @PathVariable UUID person, @PathVariable UUID tenure) {
        if (!tenures.remove(posted.unit(), person, tenure, true)) {
            throw new NotThere();
        }
        return "redirect:"
                + PersonnelPages.person(posted.campaign(), posted.unit(), person)
                + "?gone="
                + tenure
                + "#career";
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/tenures/{tenure}/restore")
    String restore(Posted posted, @PathVariable UUID person, @PathVariable UUID tenure) {
        if (!tenures.remove(posted.unit(), person, tenure, false)) {
            throw new NotThere();
        }
        return done(posted, person, "tenure-restored", "#career");
    }

    /// Shown by the page, never kept by the browser.
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ONE + "/photo")
    ResponseEntity<byte[]> photo(CampaignUnit unit, @PathVariable UUID person) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .body(photos.of(unit, person).orElseThrow(NotThere::new));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/photo")
    Object put(
            Posted posted,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable MultipartFile photo) {
        byte[] content = SentFile.of(photo).content();
        return switch (photos.put(posted.unit(), person, content, posted.viewer())) {
            case Photos.Outcome.NotThere() -> throw new NotThere();
            case Photos.Outcome.Refused(var fault) ->
                    refused(
                            posted,
                            person,
                            "photo",
                            posted.frame().text(fault.messageKey()),
                            Map.of());
            case Photos.Outcome.Done() -> done(posted, person, "photo-put", "");
        };
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/photo/remove")
    String removePhoto(Posted posted, @PathVariable UUID person) {
        if (!photos.remove(posted.unit(), person)) {
            throw new NotThere();
        }
        return done(posted, person, "photo-removed", "");
    }

    private static String done(Posted posted, UUID person, String said, String place) {
        posted.say("personnel.said." + said);
        return "redirect:"
                + PersonnelPages.person(posted.campaign(), posted.unit(), person)
                + place;
    }

    /// The card with what was typed and what is wrong with it.
    private Object refused(
            Posted posted, UUID person, String form, String fault, Map<String, String> fields) {
        boolean sensitive = rights.seesSensitive(posted.viewer(), posted.unit());
        var found = people.find(posted.unit(), person, sensitive).orElseThrow(NotThere::new);
        if (sensitive) {
            rights.lookAt(posted.viewer(), posted.unit(), person);
        }
        posted.refuse();
        return templates.personnelCard(
                posted.frame(),
                posted.unit().fullName(),
                pages.card(
                        posted.campaign(),
                        posted.unit(),
                        posted.viewer(),
                        posted.frame().texts(),
                        found),
                careers.view(
                        posted.campaign(),
                        posted.unit(),
                        person,
                        true,
                        posted.frame().texts(),
                        null,
                        new TypedForm(form, fault, fields)));
    }
}
