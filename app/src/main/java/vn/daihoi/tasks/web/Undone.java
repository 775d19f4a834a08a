package vn.daihoi.tasks.web;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.pages.Notices;
import vn.daihoi.tasks.internal.ChangeTasks.Done;

/// Tells on the next page what taking an act back did.
final class Undone {

    private Undone() {}

    static void say(RedirectAttributes redirect, Done done) {
        if (done.changed() == 0) {
            Notices.say(redirect, "tasks.undo.overtaken");
        } else if (done.passedOver() == 0) {
            Notices.say(redirect, "tasks.undo.done", done.changed());
        } else {
            Notices.say(redirect, "tasks.undo.some", done.changed(), done.passedOver());
        }
    }
}
