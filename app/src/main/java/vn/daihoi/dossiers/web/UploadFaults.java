package vn.daihoi.dossiers.web;

import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.UploadOutcome;
import vn.daihoi.dossiers.Version;
import vn.daihoi.dossiers.web.DocumentPages.Faults;
import vn.daihoi.pages.Frame;
import vn.daihoi.review.extract.Outcome.Unreadable;
import vn.daihoi.review.extract.ReasonWords;

/// Says what is wrong with an upload, and how to put it right.
final class UploadFaults {

    private UploadFaults() {}

    /// What can be seen before the file is read.
    ///
    /// @param asksTitle whether the form begins another document
    static Faults of(Frame frame, UploadForm form, boolean asksTitle) {
        Title title = form.named();
        if (asksTitle && title.isEmpty()) {
            return ofTitle(form, frame.text("dossiers.title.missing"));
        }
        if (asksTitle && title.isTooLong()) {
            return ofTitle(form, frame.text("dossiers.title.long", Title.LONGEST));
        }
        if (!form.hasFile()) {
            return ofFile(form, frame.text("dossiers.upload.no-file"));
        }
        if (form.hasLongNote()) {
            String text = frame.text("dossiers.upload.long-note");
            return new Faults(form.typedTitle(), form.noteText(), null, null, text);
        }
        return Faults.NONE;
    }

    static Faults unreadable(Frame frame, UploadForm form, Unreadable why) {
        return ofFile(
                form,
                ReasonWords.of(why, frame.texts().locale())
                        + " "
                        + frame.text("dossiers.upload.not-kept"));
    }

    /// @param duplicate what is in the dossier already
    /// @param kind name of its kind
    static Faults duplicate(
            Frame frame, UploadForm form, UploadOutcome.Duplicate duplicate, String kind) {
        Version there = duplicate.there();
        String name = there.title().isEmpty() ? kind : there.title();
        return duplicate.sameTitle()
                ? ofTitle(form, frame.text("dossiers.title.taken", name))
                : ofFile(form, frame.text("dossiers.upload.twin", name, there.number()));
    }

    private static Faults ofTitle(UploadForm form, String text) {
        return new Faults(form.typedTitle(), form.noteText(), text, null, null);
    }

    private static Faults ofFile(UploadForm form, String text) {
        return new Faults(form.typedTitle(), form.noteText(), null, text, null);
    }
}
