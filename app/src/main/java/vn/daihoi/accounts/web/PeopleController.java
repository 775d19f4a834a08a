package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The list of people in an administrator's branches.
@Controller
@RequestMapping("/people")
class PeopleController {

    private final Templates templates;
    private final PeopleList people;
    private final PeopleRows rows;
    private final ManagePeople manage;
    private final Administration administration;
    private final Audit audit;

    PeopleController(
            Templates templates,
            PeopleList people,
            PeopleRows rows,
            ManagePeople manage,
            Administration administration,
            Audit audit) {
        this.templates = templates;
        this.people = people;
        this.rows = rows;
        this.manage = manage;
        this.administration = administration;
        this.audit = audit;
    }

    /// @param page number of the page, for what has no neighbour any more
    /// @param after the person before the page
    /// @param before the person behind the page
    @Needs(Permission.ADMINISTER)
    @GetMapping
    JteModel list(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(required = false) @Nullable UUID before) {
        var filter = new PeopleFilter(q, role, unit);
        UUID beside = after == null ? before : after;
        if (beside == null) {
            return page(frame, viewer, filter, page, PersonForm.EMPTY);
        }
        var administered = administration.of(viewer);
        var asked = filter.in(administration, viewer);
        var pages = PeoplePages.of(page, people.count(administered, asked));
        var found = people.beside(administered, asked, new PersonId(beside), after != null);
        return found.isEmpty()
                ? page(frame, viewer, filter, page, PersonForm.EMPTY)
                : page(frame, viewer, filter, found, pages, PersonForm.EMPTY);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping
    Object add(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "UNIT_OFFICER") Role role,
            @RequestParam(defaultValue = "") String unit,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var form = new PersonForm(login, name, role, unit, "", List.of());
        return switch (manage.add(viewer, login, name, role, unit)) {
            case Outcome.Done(var person) -> {
                Notices.say(redirect, "accounts.people.added", name.strip());
                yield "redirect:/people/" + person.value();
            }
            case Outcome.Refused(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(frame, viewer, form.refused(frame.text(reason.messageKey())));
            }
            case Outcome.Ambiguous(var units) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield again(
                        frame,
                        viewer,
                        form.ambiguous(frame.text("accounts.people.which-unit"), units));
            }
        };
    }

    private JteModel again(Frame frame, Viewer viewer, PersonForm form) {
        return page(frame, viewer, new PeopleFilter("", null, ""), 1, form);
    }

    private JteModel page(
            Frame frame, Viewer viewer, PeopleFilter filter, int wanted, PersonForm form) {
        Administered administered = administration.of(viewer);
        var asked = filter.in(administration, viewer);
        var pages = PeoplePages.of(wanted, people.count(administered, asked));
        var found = people.list(administered, asked, pages.number(), pages.count());
        return page(frame, viewer, filter, found, pages, form);
    }

    private JteModel page(
            Frame frame,
            Viewer viewer,
            PeopleFilter filter,
            List<PeopleList.Row> found,
            PeoplePages pages,
            PersonForm form) {
        return templates.accountsPeople(
                frame, rows.of(found, viewer), filter, pages, form, administration.choices(viewer));
    }

    /// The list as it is shown, for a spreadsheet.
    @Needs(Permission.ADMINISTER)
    @GetMapping("/export")
    void export(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "") String unit,
            HttpServletResponse response)
            throws IOException {
        Administered administered = administration.of(viewer);
        var filter = new PeopleFilter(q, role, unit).in(administration, viewer);
        var list = rows.of(people.all(administered, filter), viewer);
        audit.record(Act.of("accounts.people.exported").after(Map.of("rows", list.size())));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"people.csv\"");
        write(list, frame, response.getWriter());
    }

    private static void write(List<PersonRow> list, Frame frame, PrintWriter out) {
        out.print(Csv.MARK);
        out.print(
                Csv.line(
                        List.of(
                                frame.text("accounts.people.name"),
                                frame.text("accounts.people.login"),
                                frame.text("accounts.people.roles"),
                                frame.text("accounts.people.state"))));
        for (PersonRow person : list) {
            String roles =
                    person.roles().stream()
                            .map(held -> role(held, frame))
                            .collect(Collectors.joining("; "));
            out.print(
                    Csv.line(
                            List.of(
                                    person.name(),
                                    person.login(),
                                    roles,
                                    frame.text("accounts.people.state." + person.state()))));
        }
    }

    private static String role(PersonRow.Held held, Frame frame) {
        String unit =
                held.unit().isEmpty() ? frame.text("accounts.people.everywhere") : held.unit();
        return frame.text(held.role().messageKey()) + " – " + unit;
    }
}
