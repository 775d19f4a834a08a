package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Administered;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.ManagePeople;
import vn.daihoi.accounts.internal.ManagePeople.Outcome;
import vn.daihoi.accounts.internal.PeopleList;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.UUID;

/// One person: roles, a new password, on and off.
@Controller
@RequestMapping("/people/{person}")
class PersonController {

    private final Templates templates;
    private final PeopleList people;
    private final PeopleRows rows;
    private final ManagePeople manage;
    private final Administration administration;

    PersonController(
            Templates templates,
            PeopleList people,
            PeopleRows rows,
            ManagePeople manage,
            Administration administration) {
        this.templates = templates;
        this.people = people;
        this.rows = rows;
        this.manage = manage;
        this.administration = administration;
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping
    JteModel show(Frame frame, Viewer viewer, @PathVariable UUID person) {
        return page(frame, viewer, person, PersonForm.EMPTY, "");
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/roles")
    Object grant(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "UNIT_OFFICER") Role role,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = new PersonForm("", "", role, unit, "", List.of());
        Outcome outcome = manage.grant(viewer, new PersonId(person), role, unit);
        return answer(
                outcome,
                frame,
                viewer,
                person,
                form,
                "accounts.people.granted",
                redirect,
                response);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/roles/{grant}/revoke")
    Object revoke(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID person,
            @PathVariable UUID grant,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = manage.revoke(viewer, new PersonId(person), grant);
        return answer(
                outcome,
                frame,
                viewer,
                person,
                PersonForm.EMPTY,
                "accounts.people.revoked",
                redirect,
                response);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/active")
    Object active(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID person,
            @RequestParam(defaultValue = "false") boolean active,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = manage.setActive(viewer, new PersonId(person), active);
        String done = active ? "accounts.people.activated" : "accounts.people.deactivated";
        return answer(outcome, frame, viewer, person, PersonForm.EMPTY, done, redirect, response);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/second-factor/off")
    Object secondFactorOff(
            Frame frame,
            Viewer viewer,
            @PathVariable UUID person,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Outcome outcome = manage.switchOffSecondFactor(viewer, new PersonId(person));
        return answer(
                outcome,
                frame,
                viewer,
                person,
                PersonForm.EMPTY,
                "accounts.people.second-factor-gone",
                redirect,
                response);
    }

    /// Shown in the answer itself: it is kept nowhere and can't be shown again.
    @Needs(Permission.ADMINISTER)
    @PostMapping("/link")
    JteModel link(
            Frame frame, Viewer viewer, @PathVariable UUID person, HttpServletRequest request) {
        String path = manage.link(viewer, new PersonId(person));
        String address = request.getRequestURL().toString();
        String site = address.substring(0, address.length() - request.getRequestURI().length());
        return page(frame, viewer, person, PersonForm.EMPTY, site + path);
    }

    private Object answer(
            Outcome outcome,
            Frame frame,
            Viewer viewer,
            UUID person,
            PersonForm form,
            String done,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done _ -> {
                Notices.say(redirect, done);
                yield "redirect:/people/" + person;
            }
            case Outcome.Refused(var reason) -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                String text = frame.text(reason.messageKey());
                yield page(frame, viewer, person, form.refused(text), "");
            }
            case Outcome.Ambiguous(var units) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                String text = frame.text("accounts.people.which-unit");
                yield page(frame, viewer, person, form.ambiguous(text, units), "");
            }
        };
    }

    private JteModel page(Frame frame, Viewer viewer, UUID person, PersonForm form, String link) {
        Administered administered = administration.of(viewer);
        var found = people.find(administered, new PersonId(person)).orElseThrow(NotThere::new);
        return templates.accountsPerson(
                frame,
                rows.of(List.of(found), viewer).getFirst(),
                form,
                link,
                administration.choices(viewer));
    }
}
