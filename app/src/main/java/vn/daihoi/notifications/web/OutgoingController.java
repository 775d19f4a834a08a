package vn.daihoi.notifications.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.internal.OutgoingState;
import vn.daihoi.notifications.internal.OutgoingStore;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;
import vn.daihoi.notifications.web.OutgoingPage.Row;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Messages that leave the program, for those who look after it.
@Controller
@RequestMapping("/messages")
class OutgoingController {

    private final Templates templates;
    private final OutgoingStore store;
    private final Outbox outbox;
    private final Administration administration;
    private final People people;

    OutgoingController(
            Templates templates,
            OutgoingStore store,
            Outbox outbox,
            Administration administration,
            People people) {
        this.templates = templates;
        this.store = store;
        this.outbox = outbox;
        this.administration = administration;
        this.people = people;
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping
    JteModel list(Frame frame, Viewer viewer, @RequestParam(defaultValue = "") String state) {
        var administered = administration.of(viewer);
        OutgoingState chosen = state(state);
        var found = store.list(administered, chosen);
        return templates.notificationsOutgoing(
                frame,
                new OutgoingPage(
                        rows(found, frame),
                        closed(frame),
                        store.counts(administered),
                        chosen,
                        found.size() == OutgoingStore.SHOWN));
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping("/{message}/again")
    String again(Viewer viewer, @PathVariable UUID message, RedirectAttributes redirect) {
        if (!store.again(administration.of(viewer), message)) {
            throw new NotThere();
        }
        Notices.say(redirect, "notifications.outgoing.again.done");
        return "redirect:/messages";
    }

    private String closed(Frame frame) {
        return Arrays.stream(MessageWay.values())
                .filter(way -> !outbox.isOpen(way))
                .map(way -> frame.text(way.messageKey()).toLowerCase(frame.texts().locale()))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable OutgoingState state(String code) {
        return Arrays.stream(OutgoingState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private List<Row> rows(List<OutgoingRecord> found, Frame frame) {
        var names =
                people.names(found.stream().map(row -> new PersonId(row.getPersonId())).toList());
        return found.stream().map(row -> row(row, names, frame)).toList();
    }

    private Row row(OutgoingRecord row, Map<PersonId, String> names, Frame frame) {
        var state = OutgoingState.valueOf(row.getState());
        var moment =
                switch (state) {
                    case SENT -> row.getSentAt();
                    case WAITING, FAILED -> row.getNextTry();
                    case GIVEN_UP -> null;
                };
        return new Row(
                row.getId().toString(),
                names.getOrDefault(new PersonId(row.getPersonId()), ""),
                MessageWay.valueOf(row.getWay()),
                row.getSubject(),
                row.getBody(),
                state,
                row.getAttempts(),
                Moments.show(row.getMadeAt().toInstant()),
                moment == null ? "" : Moments.show(moment.toInstant()),
                row.getReason() == null
                        ? ""
                        : frame.text("notifications.outgoing.reason." + row.getReason()),
                row.getDetail() == null ? "" : row.getDetail());
    }
}
