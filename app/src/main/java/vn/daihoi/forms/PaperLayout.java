package vn.daihoi.forms;

import vn.daihoi.forms.FormPaper.Basis;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Guidance;
import vn.daihoi.forms.FormPaper.Heading;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.forms.FormPaper.Verdict;
import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.PaperForm.HeadingForm;
import vn.daihoi.profile.PaperForm.Letters;
import vn.daihoi.profile.PaperForm.Scheme;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Says what stands where in a paper, from its head to its signature.
final class PaperLayout {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int ADDRESSEE_INDENT = 30;

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final PaperForm form;
    private final FormPaper paper;
    private final Pen pen;
    private final Map<Scheme, Integer> levels = new EnumMap<>(Scheme.class);

    PaperLayout(PaperForm form, FormPaper paper, Pen pen) {
        this.form = form;
        this.paper = paper;
        this.pen = pen;
        form.headings().stream()
                .map(HeadingForm::scheme)
                .filter(this::isUsed)
                .forEach(scheme -> levels.put(scheme, levels.size() + 1));
    }

    private boolean isUsed(Scheme scheme) {
        return paper.body().stream()
                .anyMatch(block -> block instanceof Heading heading && heading.scheme() == scheme);
    }

    void write() {
        var edges = new Edges(form, pen);
        if (paper.head() != null) {
            edges.head(paper.head(), paper.isLetter() ? paper.subject() : List.of());
        }
        title();
        addressees();
        paper.body().forEach(this::block);
        if (paper.tail() != null) {
            pen.empty();
            edges.tail(paper.tail());
        }
    }

    private void title() {
        pen.empty();
        if (paper.isLetter()) {
            return;
        }
        pen.centred(paper.type(), form.type());
        paper.subject().forEach(line -> pen.centred(line, form.subject()));
        double points = form.subject().points().doubleValue();
        double width =
                paper.subject().stream()
                        .mapToDouble(line -> LetterWidth.of(line, points))
                        .max()
                        .orElse(0);
        int text = textWidth();
        pen.rule(Math.min(width, text / 20.0) * Edges.PART_OF_WORDS, text);
    }

    private int textWidth() {
        return Twips.ofMillimetres(form.sheet().textWidth());
    }

    private void addressees() {
        var to = paper.addressees();
        if (to.size() == 1) {
            addressee(form.addressee() + " " + to.getFirst());
        } else if (!to.isEmpty()) {
            addressee(form.addressee());
            to.forEach(each -> addressee("- " + each));
        }
    }

    private void addressee(String words) {
        pen.addressee(words, ADDRESSEE_INDENT);
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(var words) -> pen.body(words);
            case Basis(var words) -> pen.body(words, form.basis());
            case Verdict(var words) ->
                    pen.centred(words, new Letters(form.bodyPoints(), true, false), form.gap());
            case Guidance(var words) -> pen.guidance(words);
            case Table table -> table(table);
        }
    }

    private void heading(Heading heading) {
        var look = form.heading(heading.scheme()).orElseThrow();
        String label = Counting.label(form, look, heading.number());
        String words = look.capitals() ? heading.text().toUpperCase(VIETNAMESE) : heading.text();
        pen.heading(look, levels.getOrDefault(heading.scheme(), 1), label, words);
    }

    private void table(Table table) {
        var widths = widths(table.shares());
        pen.gap(form.gap());
        pen.table(
                widths,
                true,
                () -> {
                    row(table.heads(), widths, true);
                    table.rows().forEach(row -> row(row, widths, false));
                });
        pen.gap(form.gap());
    }

    private List<Integer> widths(List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        int text = textWidth();
        return shares.stream().map(share -> text * share / all).toList();
    }

    private void row(List<String> cells, List<Integer> widths, boolean head) {
        var letters = new Letters(form.tablePoints(), head, false);
        pen.row(
                head,
                () -> {
                    for (int i = 0; i < cells.size(); i++) {
                        String words = cells.get(i);
                        pen.cell(
                                widths.get(i),
                                () -> {
                                    if (head || COUNT.matcher(words).matches()) {
                                        pen.centred(words, letters);
                                    } else {
                                        pen.plain(words, letters);
                                    }
                                });
                    }
                });
    }
}
