package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.PaperForm.Letters;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The style sheet of a paper: the lengths that [StylesPart] and [WordPen] give to Word.
final class PageStyle {

    /// Height of a line in Times New Roman, in sizes of the letters, as Word takes it for single.
    private static final double SINGLE = 1.149;

    private static final String SHEET =
            """
            @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
              @top-center { content: counter(page); font-family: paper; font-size: %spt;
                line-height: %s; vertical-align: top; padding-top: %dmm } }
            @page :first { @top-center { content: none } }
            """;

    private static final String BODY =
            """
            body { font-size: %spt; line-height: %s }
            .body, .heading, .addressee { margin-top: %spt; line-height: %s }
            .body, .heading { text-indent: %smm; text-align: justify }
            .heading.centred { text-indent: 0; text-align: center }
            """;

    private static final String FIXED =
            """
            body { margin: 0; font-family: paper; color: #000 }
            p { margin: 0; widows: 2; orphans: 2 }
            .centred { text-align: center }
            .guidance { color: #595959 }
            .heading { font-weight: bold; page-break-after: avoid }
            .rule { margin: 2.5pt auto 0; height: 3pt; border-top: .75pt solid #000 }
            table { table-layout: fixed; border-collapse: collapse; margin: 0 }
            tr { page-break-inside: avoid }
            td { padding: 0; vertical-align: top }
            .bordered { -fs-table-paginate: paginate }
            .bordered td { border: .5pt solid #000; padding: 0 5.4pt }
            """;

    private final PaperForm form;
    private final Map<Letters, String> letters = new LinkedHashMap<>();

    PageStyle(PaperForm form) {
        this.form = form;
    }

    /// Class of what is written in such letters.
    String of(Letters look) {
        return letters.computeIfAbsent(look, _ -> "letters" + letters.size());
    }

    /// With a class for all letters that were asked for.
    String css() {
        var css = new StringBuilder(page()).append(FIXED).append(body());
        letters.forEach((look, name) -> css.append(rule(look, name)));
        return css.toString();
    }

    private String page() {
        var sheet = form.sheet();
        return SHEET.formatted(
                sheet.width(),
                sheet.height(),
                sheet.top(),
                sheet.right(),
                sheet.bottom(),
                sheet.left(),
                form.pageNumberPoints(),
                SINGLE,
                PageNumber.DISTANCE);
    }

    private String body() {
        return BODY.formatted(
                form.bodyPoints(),
                SINGLE,
                form.gap(),
                SINGLE * form.lines().doubleValue(),
                form.firstLine());
    }

    private static String rule(Letters look, String name) {
        return ".%s { font-size: %spt; font-weight: %s; font-style: %s }%n"
                .formatted(
                        name,
                        look.points(),
                        look.bold() ? "bold" : "normal",
                        look.italic() ? "italic" : "normal");
    }

    /// @param twips twentieths of a point
    static String points(double twips) {
        return String.format(Locale.ROOT, "%.2fpt", twips / Twips.OF_A_POINT);
    }
}
