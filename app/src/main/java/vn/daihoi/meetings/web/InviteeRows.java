package vn.daihoi.meetings.web;

import vn.daihoi.meetings.internal.Answer;
import vn.daihoi.meetings.internal.Invitee;
import vn.daihoi.meetings.web.MeetingPages.Asked;
import vn.daihoi.meetings.web.MeetingView.Row;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Those invited, as the page of a meeting shows them.
final class InviteeRows {

    private InviteeRows() {}

    /// Nobody is dropped in silence.
    static List<String> notes(
            List<Invitee> all, Set<UnitId> without, Map<UnitId, String> ended, Frame frame) {
        var notes = new ArrayList<String>();
        var untold =
                all.stream()
                        .filter(each -> without.contains(each.unit()))
                        .map(Invitee::name)
                        .distinct()
                        .toList();
        if (!untold.isEmpty()) {
            notes.add(frame.text("meetings.note.no-account", untold.size()));
        }
        all.stream()
                .filter(each -> ended.containsKey(each.unit()))
                .map(each -> ended(each, ended, frame))
                .distinct()
                .forEach(notes::add);
        return notes;
    }

    private static String ended(Invitee invitee, Map<UnitId, String> ended, Frame frame) {
        String into = ended.getOrDefault(invitee.unit(), "");
        return into.isEmpty()
                ? frame.text("meetings.note.ended", invitee.name())
                : frame.text("meetings.note.merged", invitee.name(), into);
    }

    static List<Row> rows(
            List<Invitee> all,
            Set<UnitId> without,
            Map<UnitId, String> ended,
            Asked asked,
            Frame frame) {
        String words = Fold.of(asked.words());
        return all.stream()
                .filter(each -> isIn(each, asked.state()))
                .filter(each -> Fold.of(each.name()).contains(words))
                .map(each -> row(each, without, ended, frame))
                .toList();
    }

    private static boolean isIn(Invitee invitee, String state) {
        var reply = invitee.reply();
        return switch (state) {
            case "silent" -> reply == null;
            case "coming" -> reply != null && reply.answer() == Answer.COMING;
            case "deputy" -> reply != null && reply.answer() == Answer.DEPUTY;
            case "absent" -> reply != null && reply.answer() == Answer.ABSENT;
            default -> true;
        };
    }

    private static Row row(
            Invitee invitee, Set<UnitId> without, Map<UnitId, String> ended, Frame frame) {
        var reply = invitee.reply();
        String note =
                ended.containsKey(invitee.unit())
                        ? ended(invitee, ended, frame)
                        : without.contains(invitee.unit())
                                ? frame.text("meetings.row.no-account")
                                : "";
        if (reply == null) {
            boolean sent = invitee.invitedAt() != null;
            return row(
                    invitee,
                    sent ? "soon" : "pending",
                    sent ? "state-due-soon" : "state-not-due",
                    frame.text(sent ? "meetings.row.silent" : "meetings.row.unsent"),
                    "",
                    note,
                    frame);
        }
        boolean absent = reply.answer() == Answer.ABSENT;
        String said = frame.text("meetings.row.said", reply.by(), Moments.show(reply.at()));
        return row(
                invitee,
                absent ? "none" : "check",
                absent ? "state-overdue" : "state-reached",
                frame.text(reply.answer().messageKey()),
                reply.words().isEmpty() ? said : reply.words() + " · " + said,
                note,
                frame);
    }

    private static Row row(
            Invitee invitee,
            String icon,
            String state,
            String word,
            String detail,
            String note,
            Frame frame) {
        return new Row(
                invitee.id().toString(),
                invitee.name(),
                frame.text(invitee.capacity().messageKey()),
                icon,
                state,
                word,
                detail,
                note);
    }
}
