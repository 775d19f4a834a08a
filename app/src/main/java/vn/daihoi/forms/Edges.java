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
    private final WordXml xml;
    private final Paragraphs paragraphs;
    private final Grid grid;

    Edges(PaperForm form, WordXml xml, Paragraphs paragraphs, Grid grid) {
        this.form = form;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.grid = grid;
    }

    /// @param about lines that stand under the number, of a letter; empty for other papers
    void head(Head head, List<String> about) {
        int text = Twips.ofMillimetres(form.sheet().textWidth());
        int left = text * form.leftPercent() / 100;
        var widths = List.of(left, text - left);
        grid.table(
                widths,
                false,
                () -> {
                    grid.row(
                            false,
                            () -> {
                                grid.cell(left, () -> issuer(head, left));
                                grid.cell(
                                        text - left,
                                        () -> paragraphs.lines(form.right(), text - left));
                            });
                    grid.row(
                            false,
                            () -> {
                                grid.cell(left, () -> number(head, about));
                                grid.cell(
                                        text - left,
                                        () -> spaced(head.date(), form.date().letters()));
                            });
                });
    }

    private void issuer(Head head, int width) {
        head.parent().forEach(line -> paragraphs.centred(line, form.parent()));
        head.issuer().forEach(line -> paragraphs.centred(line, form.issuer()));
        if (form.issuerMark().isEmpty()) {
            double words =
                    LetterWidth.of(head.issuer().getLast(), form.issuer().points().doubleValue());
            paragraphs.rule(words * PART_OF_WORDS, width);
        } else {
            paragraphs.centred(form.issuerMark(), form.issuer());
        }
    }

    private void number(Head head, List<String> about) {
        if (head.number() == null) {
            paragraphs.empty();
        } else {
            spaced(head.number(), form.number().letters());
        }
        about.forEach(line -> paragraphs.centred(line, form.number().letters()));
    }

    private void spaced(String words, Letters letters) {
        paragraphs.centred(words, letters, form.gap());
    }

    void tail(Tail tail) {
        int text = Twips.ofMillimetres(form.sheet().textWidth());
        int half = text / 2;
        grid.table(
                List.of(half, half),
                false,
                () ->
                        grid.row(
                                false,
                                () -> {
                                    switch (tail) {
                                        case Signed signed -> {
                                            grid.cell(half, () -> recipients(signed.recipients()));
                                            grid.cell(
                                                    half,
                                                    () -> signing(signed.signing(), signed.name()));
                                        }
                                        case Minutes _ ->
                                                form.minutes()
                                                        .forEach(office ->
                                                                grid.cell(
                                                                        half,
                                                                        () ->
                                                                                signing(
                                                                                        List.of(
                                                                                                office),
                                                                                        "")));
                                    }
                                }));
        xml.in("p", () -> {});
    }

    private void recipients(List<String> recipients) {
        var word = form.recipients();
        paragraphs.plain(word.text().pattern(), word.letters());
        var letters = new Letters(form.recipientPoints(), false, false);
        recipients.forEach(each -> paragraphs.plain("- " + each, letters));
    }

    private void signing(List<String> lines, String name) {
        lines.forEach(line -> paragraphs.centred(line, form.signing()));
        for (int i = 0; i < LINES_TO_SIGN; i++) {
            paragraphs.empty();
        }
        if (!name.isEmpty()) {
            paragraphs.centred(name, form.signing());
        }
    }
}
