package vn.daihoi.notifications.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.ArgumentWords;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.UUID;

@Controller
class NotificationsController {

    private final StoredNotifications notifications;
    private final Templates templates;
    private final List<ArgumentWords> words;

    NotificationsController(
            StoredNotifications notifications,
            Templates templates,
            ObjectProvider<ArgumentWords> words) {
        this.notifications = notifications;
        this.templates = templates;
        this.words = words.stream().toList();
    }

    @SignedIn
    @GetMapping("/notifications")
    JteModel list(Viewer viewer, Frame frame) {
        var messages =
                notifications.list(viewer.id()).stream()
                        .map(message -> message.with(words(message.arguments(), frame)))
                        .toList();
        return templates.notificationsNotifications(frame, messages);
    }

    private List<String> words(List<String> arguments, Frame frame) {
        return arguments.stream().map(argument -> word(argument, frame)).toList();
    }

    private String word(String argument, Frame frame) {
        return words.stream()
                .flatMap(each -> each.of(argument, frame.texts().locale()).stream())
                .findFirst()
                .orElse(argument);
    }

    /// Opens what the message is about; a post, because it changes something.
    @SignedIn
    @PostMapping("/notifications/{message}/open")
    String open(@PathVariable UUID message, Viewer viewer) {
        return "redirect:" + notifications.read(viewer.id(), message).orElseThrow(NotThere::new);
    }

    @SignedIn
    @PostMapping("/notifications/{message}/read")
    String read(@PathVariable UUID message, Viewer viewer) {
        if (notifications.read(viewer.id(), message).isEmpty()) {
            throw new NotThere();
        }
        return "redirect:/notifications";
    }

    @SignedIn
    @PostMapping("/notifications/read-all")
    String readAll(Viewer viewer, RedirectAttributes redirect) {
        notifications.readAll(viewer.id());
        Notices.say(redirect, "notifications.all-read");
        return "redirect:/notifications";
    }
}
