package vn.daihoi.personnel.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.personnel.internal.ChangePeople;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.TypedPerson;
import vn.daihoi.personnel.web.PersonnelForms.Writer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// One person of a unit: added, shown, changed, removed and brought back.
@Controller
class PersonnelEntryController {

    private static final String PEOPLE = "/c/{campaign}/u/{unit}/personnel/people";
    private static final String ONE = PEOPLE + "/{person}";

    private final Templates templates;
    private final PersonnelPages pages;
    private final PersonnelForms forms;
    private final CareerPages careers;
    private final PersonnelRights rights;
    private final StoredPersons people;
    private final ChangePeople change;
    private final Campaigns campaigns;

    PersonnelEntryController(
            Templates templates,
            PersonnelPages pages,
            PersonnelForms forms,
            CareerPages careers,
            PersonnelRights rights,
            StoredPersons people,
            ChangePeople change,
            Campaigns campaigns) {
        this.templates = templates;
        this.pages = pages;
        this.forms = forms;
        this.careers = careers;
        this.rights = rights;
        this.people = people;
        this.change = change;
        this.campaigns = campaigns;
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(PEOPLE + "/new")
    JteModel begin(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        boolean sensitive = rights.seesSensitive(viewer, unit);
        return form(frame, forms.empty(new Writer(campaign, unit, frame.texts(), sensitive)));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(PEOPLE)
    Object add(Posted posted, @RequestParam Map<String, String> sent) {
        boolean sensitive = seesSensitive(posted);
        var typed = typed(sent, sensitive);
        var read = read(posted, typed);
        if (!read.faults().isEmpty()) {
            posted.refuse();
            return form(
                    posted.frame(), forms.added(writer(posted, sensitive), typed, read.faults()));
        }
        change.add(
                posted.unit(),
                read.details(),
                sensitive ? read.sensitive() : Sensitive.UNKNOWN,
                posted.viewer());
        Notices.say(posted.redirect(), "personnel.said.added", read.details().name());
        return "redirect:" + home(posted);
    }

    /// @param gone term or post that was just taken off
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(ONE)
    JteModel show(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable UUID gone) {
        Listed found = look(unit, viewer, person);
        return templates.personnelCard(
                frame,
                unit.fullName(),
                pages.card(campaign, unit, viewer, frame.texts(), found),
                careers.view(
                        campaign,
                        unit,
                        person,
                        rights.mayEdit(viewer, unit),
                        frame.texts(),
                        gone,
                        TypedForm.NOTHING));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @GetMapping(ONE + "/edit")
    JteModel edit(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID person) {
        Listed found = look(unit, viewer, person);
        return form(
                frame,
                forms.of(
                        new Writer(campaign, unit, frame.texts(), found.sensitive() != null),
                        found));
    }

    /// With all that the viewer may see; the look is taken down.
    private Listed look(CampaignUnit unit, Viewer viewer, UUID person) {
        boolean sensitive = rights.seesSensitive(viewer, unit);
        Listed found = people.find(unit, person, sensitive).orElseThrow(NotThere::new);
        if (sensitive) {
            rights.lookAt(viewer, unit, person);
        }
        return found;
    }

    /// @param version that the writer started from
    /// @param seen marks of the fields as the writer saw them
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE)
    Object change(
            Posted posted,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam Map<String, String> sent) {
        boolean sensitive = seesSensitive(posted);
        var typed = typed(sent, sensitive);
        Listed stored = people.find(posted.unit(), person, sensitive).orElse(null);
        if (stored == null) {
            return removedMeanwhile(posted, person, typed, sensitive);
        }
        if (stored.version() != version) {
            return overtaken(posted, stored, seen, typed, sensitive);
        }
        var read = read(posted, typed);
        if (!read.faults().isEmpty()) {
            posted.refuse();
            return form(
                    posted.frame(),
                    forms.changed(writer(posted, sensitive), stored, seen, typed, read.faults()));
        }
        boolean written =
                change.change(
                        posted.unit(),
                        stored,
                        read.details(),
                        sensitive ? read.sensitive() : null,
                        posted.viewer());
        if (!written) {
            return people.find(posted.unit(), person, sensitive)
                    .map(newer -> overtaken(posted, newer, seen, typed, sensitive))
                    .orElseGet(() -> removedMeanwhile(posted, person, typed, sensitive));
        }
        Notices.say(posted.redirect(), "personnel.said.changed", read.details().name());
        return "redirect:" + PersonnelPages.person(posted.campaign(), posted.unit(), person);
    }

    /// What was typed comes back as the form of a new person.
    private JteModel removedMeanwhile(
            Posted posted, UUID person, Map<String, String> typed, boolean sensitive) {
        if (people.removed(posted.unit()).stream().noneMatch(one -> one.id().equals(person))) {
            throw new NotThere();
        }
        posted.response().setStatus(HttpStatus.CONFLICT.value());
        var texts = posted.frame().texts();
        return form(
                posted.frame(),
                forms.added(
                        writer(posted, sensitive),
                        typed,
                        Map.of("name", texts.text("personnel.fault.removed"))));
    }

    private JteModel overtaken(
            Posted posted,
            Listed stored,
            String seen,
            Map<String, String> typed,
            boolean sensitive) {
        posted.response().setStatus(HttpStatus.CONFLICT.value());
        if (sensitive) {
            rights.lookAt(posted.viewer(), posted.unit(), stored.id());
        }
        return form(
                posted.frame(), forms.overtaken(writer(posted, sensitive), stored, seen, typed));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/remove")
    String remove(Posted posted, @PathVariable UUID person) {
        if (!change.remove(posted.unit(), person, posted.viewer())) {
            throw new NotThere();
        }
        return "redirect:" + home(posted) + "?removed=" + person;
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(ONE + "/restore")
    String restore(Posted posted, @PathVariable UUID person) {
        if (!change.restore(posted.unit(), person, posted.viewer())) {
            throw new NotThere();
        }
        posted.say("personnel.said.restored");
        return "redirect:" + home(posted);
    }

    private static Writer writer(Posted posted, boolean sensitive) {
        return new Writer(posted.campaign(), posted.unit(), posted.frame().texts(), sensitive);
    }

    private boolean seesSensitive(Posted posted) {
        return rights.seesSensitive(posted.viewer(), posted.unit());
    }

    /// The form's own fields, of those that the viewer may see.
    private static Map<String, String> typed(Map<String, String> sent, boolean sensitive) {
        var typed = new LinkedHashMap<String, String>();
        TypedPerson.keys().stream()
                .filter(key -> sensitive || !TypedPerson.SENSITIVE.contains(key))
                .forEach(key -> typed.put(key, sent.getOrDefault(key, "")));
        return typed;
    }

    private TypedPerson read(Posted posted, Map<String, String> typed) {
        return TypedPerson.read(
                typed,
                pages.words(posted.campaign(), posted.frame().texts()),
                campaigns.today(posted.campaign().id()));
    }

    private JteModel form(Frame frame, PersonnelForm form) {
        return templates.personnelForm(frame, form);
    }

    private static String home(Posted posted) {
        return PersonnelPages.address(posted.campaign(), posted.unit());
    }
}
