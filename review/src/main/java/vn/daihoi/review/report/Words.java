package vn.daihoi.review.report;

import vn.daihoi.profile.Mark;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.rules.PaperForms;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// The words of reports in one language.
final class Words {

    private final Locale locale;
    private final ResourceBundle bundle;

    Words(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "vn.daihoi.review.report.report",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    String of(Bilingual words) {
        return words.in(locale);
    }

    String level(Level level) {
        return text("level." + lower(level));
    }

    /// How many findings of each level stand, and how many are waived.
    String summary(List<Finding> findings) {
        if (findings.isEmpty()) {
            return text("none");
        }
        var standing =
                Arrays.stream(Level.values())
                        .map(level -> count(findings, level))
                        .toArray(Object[]::new);
        long waived = findings.stream().filter(each -> !each.stands()).count();
        var counts = text("summary", standing);
        return waived == 0 ? counts : counts + ", " + text("waived.count", waived);
    }

    private static long count(List<Finding> findings, Level level) {
        return findings.stream().filter(each -> each.stands() && each.level() == level).count();
    }

    String mark(Mark mark) {
        return text("mark." + lower(mark));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// Kind, length and sections of a paper in one line.
    String about(ReviewedDocument document, PaperForms forms) {
        var pages = document.document().pages();
        return text(
                "document",
                forms.nameOf(document.kind()).in(locale()),
                text(document.kindGiven() ? "kind.given" : "kind.detected"),
                number(document.words()),
                number(pages.value()),
                text("pages." + lower(pages.method())),
                number(document.outline().all().size()));
    }

    String number(int value) {
        return NumberFormat.getInstance(locale()).format(value);
    }
}
