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

/// Writes a paper from its head to its signature.
final class DocumentPart {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int ADDRESSEE_INDENT = 30;
    private static final int HEADER_DISTANCE = 10;

    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");

    private final PaperForm form;
    private final FormPaper paper;
    private final WordXml xml = new WordXml("document");
    private final Paragraphs paragraphs = new Paragraphs(xml);
    private final Grid grid = new Grid(xml);
    private final Map<Scheme, Integer> levels = new EnumMap<>(Scheme.class);

    DocumentPart(PaperForm form, FormPaper paper) {
        this.form = form;
        this.paper = paper;
        form.headings().stream()
                .map(HeadingForm::scheme)
                .filter(this::isUsed)
                .forEach(scheme -> levels.put(scheme, levels.size() + 1));
    }

    private boolean isUsed(Scheme scheme) {
        return paper.body().stream()
                .anyMatch(block -> block instanceof Heading heading && heading.scheme() == scheme);
    }

    String xml() {
        xml.in(
                "body",
                () -> {
                    var edges = new Edges(form, xml, paragraphs, grid);
                    if (paper.head() != null) {
                        edges.head(paper.head(), paper.isLetter() ? paper.subject() : List.of());
                    }
                    title();
                    addressees();
                    paper.body().forEach(this::block);
                    if (paper.tail() != null) {
                        paragraphs.empty();
                        edges.tail(paper.tail());
                    }
                    section();
                });
        return xml.end();
    }

    private void title() {
        paragraphs.empty();
        if (paper.isLetter()) {
            return;
        }
        paragraphs.centred(paper.type(), form.type());
        paper.subject().forEach(line -> paragraphs.centred(line, form.subject()));
        double points = form.subject().points().doubleValue();
        double width =
                paper.subject().stream()
                        .mapToDouble(line -> LetterWidth.of(line, points))
                        .max()
                        .orElse(0);
        int text = textWidth();
        paragraphs.rule(Math.min(width, text / 20.0) * Edges.PART_OF_WORDS, text);
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
        xml.in(
                "p",
                () -> {
                    xml.in(
                            "pPr",
                            () ->
                                    xml.value("pStyle", Styles.BODY)
                                            .empty(
                                                    "ind",
                                                    "left",
                                                    Twips.ofMillimetres(ADDRESSEE_INDENT),
                                                    "firstLine",
                                                    0)
                                            .value("jc", "left"));
                    xml.in("r", () -> xml.text(words));
                });
    }

    private void block(Block block) {
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph(var words) -> paragraphs.body(words);
            case Basis(var words) -> paragraphs.body(words, form.basis());
            case Verdict(var words) ->
                    paragraphs.centred(
                            words, new Letters(form.bodyPoints(), true, false), form.gap());
            case Guidance(var words) -> paragraphs.guidance(words);
            case Table table -> table(table);
        }
    }

    private void heading(Heading heading) {
        var look = form.heading(heading.scheme()).orElseThrow();
        String label = Counting.label(form, look, heading.number());
        String words = look.capitals() ? heading.text().toUpperCase(VIETNAMESE) : heading.text();
        xml.in(
                "p",
                () -> {
                    xml.in(
                            "pPr",
                            () -> {
                                xml.value(
                                        "pStyle",
                                        Styles.HEADING + levels.getOrDefault(heading.scheme(), 1));
                                if (look.centred()) {
                                    xml.value("jc", "center");
                                } else {
                                    xml.empty(
                                                    "ind",
                                                    "firstLine",
                                                    Twips.ofMillimetres(form.firstLine()))
                                            .value("jc", "both");
                                }
                            });
                    xml.in(
                            "r",
                            () -> {
                                xml.text(look.alone() ? label : label + " " + words);
                                if (look.alone()) {
                                    xml.empty("br").text(words);
                                }
                            });
                });
    }

    private void table(Table table) {
        var widths = widths(table.shares());
        paragraphs.gap(form.gap());
        grid.table(
                widths,
                true,
                () -> {
                    row(table.heads(), widths, true);
                    table.rows().forEach(row -> row(row, widths, false));
                });
        paragraphs.gap(form.gap());
    }

    private List<Integer> widths(List<Integer> shares) {
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        int text = textWidth();
        return shares.stream().map(share -> text * share / all).toList();
    }

    private void row(List<String> cells, List<Integer> widths, boolean head) {
        var letters = new Letters(form.tablePoints(), head, false);
        grid.row(
                head,
                () -> {
                    for (int i = 0; i < cells.size(); i++) {
                        String words = cells.get(i);
                        grid.cell(
                                widths.get(i),
                                () -> {
                                    if (head || COUNT.matcher(words).matches()) {
                                        paragraphs.centred(words, letters);
                                    } else {
                                        paragraphs.plain(words, letters);
                                    }
                                });
                    }
                });
    }

    /// Paper and margins. The first page has no number.
    private void section() {
        var sheet = form.sheet();
        xml.in(
                "sectPr",
                () ->
                        xml.empty(
                                        "headerReference",
                                        "type",
                                        "default",
                                        "r:id",
                                        FixedParts.HEADER_ID)
                                .empty(
                                        "pgSz",
                                        "w",
                                        Twips.ofMillimetres(sheet.width()),
                                        "h",
                                        Twips.ofMillimetres(sheet.height()))
                                .empty(
                                        "pgMar",
                                        "top",
                                        Twips.ofMillimetres(sheet.top()),
                                        "right",
                                        Twips.ofMillimetres(sheet.right()),
                                        "bottom",
                                        Twips.ofMillimetres(sheet.bottom()),
                                        "left",
                                        Twips.ofMillimetres(sheet.left()),
                                        "header",
                                        Twips.ofMillimetres(HEADER_DISTANCE),
                                        "footer",
                                        Twips.ofMillimetres(HEADER_DISTANCE),
                                        "gutter",
                                        0)
                                .flag("titlePg", true));
    }
}
