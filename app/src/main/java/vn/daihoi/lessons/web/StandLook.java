package vn.daihoi.lessons.web;

import vn.daihoi.lessons.internal.Answer;
import vn.daihoi.pages.Frame;

import java.time.LocalDate;

/// How the answer of a unit is shown.
final class StandLook {

    private StandLook() {}

    static String icon(Answer.Stand stand) {
        return switch (stand) {
            case OPEN -> "pending";
            case WAITING -> "look";
            case CONFIRMED -> "check";
            case EXEMPT -> "note";
        };
    }

    /// What the unit said, who and when; empty while it has said nothing.
    static String said(Answer answer, Frame frame) {
        Answer.Said said = answer.said();
        LocalDate on = answer.saidOn();
        return said == null || on == null
                ? ""
                : frame.text("lessons.said." + said.code(), answer.saidBy(), frame.day(on));
    }
}
