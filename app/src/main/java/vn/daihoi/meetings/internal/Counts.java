package vn.daihoi.meetings.internal;

import vn.daihoi.meetings.internal.Invitee.Stand;

import java.util.List;

/// How many of those invited answered, and how many came.
public record Counts(
        int invited,
        int coming,
        int deputies,
        int absent,
        int silent,
        int present,
        int excused,
        int missing) {

    public static Counts of(List<Invitee> invitees) {
        return new Counts(
                invitees.size(),
                said(invitees, Answer.COMING),
                said(invitees, Answer.DEPUTY),
                said(invitees, Answer.ABSENT),
                (int) invitees.stream().filter(each -> each.reply() == null).count(),
                (int) invitees.stream().filter(Invitee::isPresent).count(),
                (int) invitees.stream().filter(each -> each.stand() == Stand.EXCUSED).count(),
                (int) invitees.stream().filter(each -> each.stand() == Stand.MISSING).count());
    }

    private static int said(List<Invitee> invitees, Answer answer) {
        return (int)
                invitees.stream()
                        .map(Invitee::reply)
                        .filter(reply -> reply != null && reply.answer() == answer)
                        .count();
    }
}
