package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Block.Kind;

/// A paragraph of a Word file while its runs are read, with all that decides how they look.
final class DocxParagraph {

    final Piece words;
    final Sink.Beside beside;
    DocxForm own = DocxForm.NOTHING;
    DocxForm form = DocxForm.NOTHING;
    DocxStyles.Style style;
    Look run;
    String font = "";
    int page;

    DocxParagraph(Piece words, DocxStyles.Style plain, Sink flow, int page) {
        this.beside = new Sink.Beside(flow);
        this.words = words;
        this.style = plain;
        this.run = plain.look();
        this.page = page;
    }

    void shape(DocxForm written, DocxStyles styles) {
        own = written;
        style = styles.paragraph(written.style());
        form = written.over(style.form());
        run = style.look();
    }

    void startRun() {
        run = style.look();
        font = "";
    }

    void look(DocxLook written, DocxStyles styles) {
        run = written.look().over(styles.character(written.style())).over(style.look());
        font = written.font();
    }

    /// The text up to here stands on an earlier page only if there is any.
    void turnPage(int next) {
        page = words.length() == 0 ? next : page;
    }

    Shape shape(DocxNumbering numbering) {
        @Nullable String label = numbering.next(form, own.style());
        int outline = form.outlineLevel() == null ? 0 : form.outlineLevel();
        boolean centred = form.centred() != null && form.centred();
        Kind kind = label == null || outline > 0 ? Kind.PARAGRAPH : Kind.LIST_ITEM;
        return new Shape(kind, label, outline, centred, page);
    }
}
