package vn.daihoi.notifications.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Contacts;
import vn.daihoi.accounts.Contacts.Fault;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.internal.Preferences;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.Set;

/// Which messages the viewer gets, and where.
@Controller
@RequestMapping("/account/messages")
class MessageSettingsController {

    private final Templates templates;
    private final Contacts contacts;
    private final Preferences preferences;
    private final Outbox outbox;

    MessageSettingsController(
            Templates templates, Contacts contacts, Preferences preferences, Outbox outbox) {
        this.templates = templates;
        this.contacts = contacts;
        this.preferences = preferences;
        this.outbox = outbox;
    }

    @SignedIn
    @GetMapping
    JteModel show(Frame frame, Viewer viewer) {
        var contact = contacts.of(Set.of(viewer.id())).get(viewer.id());
        return page(
                frame,
                contact == null ? "" : text(contact.email()),
                contact == null ? "" : text(contact.phone()),
                preferences.wantsMail(viewer.id()),
                List.of());
    }

    @SignedIn
    @PostMapping
    @Transactional
    Object save(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String phone,
            @RequestParam(defaultValue = "false") boolean mail,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        List<Fault> faults = contacts.keep(viewer.id(), email, phone);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, email, phone, mail, faults);
        }
        preferences.wantMail(viewer.id(), mail);
        Notices.say(redirect, "notifications.settings.saved");
        return "redirect:/account/messages";
    }

    private JteModel page(
            Frame frame, String email, String phone, boolean wantsMail, List<Fault> faults) {
        return templates.notificationsSettings(
                frame,
                new MessageSettingsPage(
                        email,
                        phone,
                        wantsMail,
                        outbox.isOpen(MessageWay.MAIL),
                        outbox.isOpen(MessageWay.TEXT),
                        faults));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
