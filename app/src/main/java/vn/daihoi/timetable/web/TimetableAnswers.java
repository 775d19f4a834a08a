package vn.daihoi.timetable.web;

import vn.daihoi.accounts.Posted;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;
import vn.daihoi.timetable.internal.Outcome;

/// Ways back to the calendar after an act.
final class TimetableAnswers {

    private TimetableAnswers() {}

    /// @param said end of the message key that tells it was done; empty when nothing is to say
    /// @param revision of the draft that the person saw
    /// @param place on the page, with `#`; may be empty
    static String to(Posted posted, Outcome outcome, String said, int revision, String place) {
        if (outcome == Outcome.NO_SUCH_THING) {
            throw new NotThere();
        }
        if (outcome.isFault()) {
            Notices.say(posted.redirect(), "timetable.fault." + outcome.code());
        } else if (outcome == Outcome.DONE && !said.isEmpty()) {
            posted.say("timetable.said." + said);
        }
        String missed = outcome == Outcome.OVERTAKEN ? "?since=" + revision : "";
        return "redirect:" + TimetableAddress.of(posted) + missed + (missed.isEmpty() ? place : "");
    }
}
