package vn.daihoi.forms;

import vn.daihoi.forms.FormPaper.Head;
import vn.daihoi.forms.FormPaper.Minutes;
import vn.daihoi.forms.FormPaper.Signed;
import vn.daihoi.forms.FormPaper.Tail;
import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.PaperForm.Letters;

import java.util.List;

/// Head and tail of a paper: tables of two columns without lines.
final class Edges {

    /// How long the line under words is: a third to a half of them.
    static final double PART_OF_WORDS = 0.4;

    /// Lines left for signature and seal.
    private static final int LINES_TO_SIGN = 4;

    private final PaperForm form;
    private final Pen pen;

    Edges(PaperForm form, Pen pen) {
        this.form = form;
        this.pen = pen;
    }

    /// @param about lines that stand under the number, of a letter; empty for other papers
    void head(Head head, List<String> about) {
        int text = Twips.ofMillimetres(form.sheet().textWidth());
        int left = text * form.leftPercent() / 100;
        var widths = List.of(left, text - left);
        pen.table(
                widths,
                false,
                () -> {
                    pen.row(
                            false,
                            () -> {
                                pen.cell(left, () -> issuer(head, left));
                                pen.cell(text - left, () -> names(text - left));
                            });
                    pen.row(
                            false,
                            () -> {
                                pen.cell(left, () -> number(head, about));
                                pen.cell(
                                        text - left,
                                        () -> spaced(head.date(), form.date().letters()));
                            });
                });
    }

    private void issuer(Head head, int width) {
        head.parent().forEach(line -> pen.centred(line, form.parent()));
        head.issuer().forEach(line -> pen.centred(line, form.issuer()));
        if (form.issuerMark().isEmpty()) {
            double words =
                    LetterWidth.of(head.issuer().getLast(), form.issuer().points().doubleValue());
            pen.rule(words * PART_OF_WORDS, width);
        } else {
            pen.centred(form.issuerMark(), form.issuer());
        }
    }

    /// Names of State or Party, each with its rule.
    private void names(int width) {
        for (var line : form.right()) {
            String words = line.text().pattern();
            pen.centred(words, line.letters());
            if (line.ruled()) {
                pen.rule(LetterWidth.of(words, line.letters().points().doubleValue()), width);
            }
        }
    }

    private void number(Head head, List<String> about) {
        if (head.number() == null) {
            pen.empty();
        } else {
            spaced(head.number(), form.number().letters());
        }
        about.forEach(line -> pen.centred(line, form.number().letters()));
    }

    private void spaced(String words, Letters letters) {
        pen.centred(words, letters, form.gap());
    }

    void tail(Tail tail) {
        int text = Twips.ofMillimetres(form.sheet().textWidth());
        int half = text / 2;
        pen.table(
                List.of(half, half),
                false,
                () ->
                        pen.row(
                                false,
                                () -> {
                                    switch (tail) {
                                        case Signed signed -> {
                                            pen.cell(half, () -> recipients(signed.recipients()));
                                            pen.cell(
                                                    half,
                                                    () -> signing(signed.signing(), signed.name()));
                                        }
                                        case Minutes _ ->
                                                form.minutes()
                                                        .forEach(office ->
                                                                pen.cell(
                                                                        half,
                                                                        () ->
                                                                                signing(
                                                                                        List.of(
                                                                                                office),
                                                                                        "")));
                                    }
                                }));
    }

    private void recipients(List<String> recipients) {
        var word = form.recipients();
        pen.plain(word.text().pattern(), word.letters());
        var letters = new Letters(form.recipientPoints(), false, false);
        recipients.forEach(each -> pen.plain("- " + each, letters));
    }

    private void signing(List<String> lines, String name) {
        lines.forEach(line -> pen.centred(line, form.signing()));
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            pen.empty();
        }
        if (!name.isEmpty()) {
            pen.centred(name, form.signing());
        }
    }
}
