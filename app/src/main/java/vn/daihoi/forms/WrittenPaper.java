package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

/// An official paper that is written and waits to be taken in one kind of file or another.
public record WrittenPaper(PaperForm form, FormPaper paper) {

    /// The bytes of a Word file.
    public byte[] word() {
        return new FormWriter(form).write(paper);
    }

    /// The bytes of a PDF file.
    ///
    /// @throws NoRoomForPdf if the paper is too long
    public byte[] pdf() {
        return new PdfWriter(form).write(paper);
    }
}
