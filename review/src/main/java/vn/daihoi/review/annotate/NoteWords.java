package vn.daihoi.review.annotate;

import vn.daihoi.review.Finding;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Findings as notes in one language: what, why, how to mend, source, rule.
public final class NoteWords {

    private final Locale locale;
    private final ResourceBundle bundle;

    public NoteWords(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        "vn.daihoi.review.annotate.notes",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// Notes on one file, without findings that were waived.
    ///
    /// @param findings of any number of files
    public List<Note> of(String file, List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.stands() && finding.file().equals(file))
                .map(this::of)
                .toList();
    }

    private Note of(Finding finding) {
        var lines = new ArrayList<String>();
        String level = finding.level().name().toLowerCase(Locale.ROOT);
        lines.add(text("level." + level, finding.message().in(locale)));
        lines.add(text("why", finding.why().in(locale)));
        lines.add(text("mend", finding.mend().in(locale)));
        lines.add(text("source", finding.source(), finding.rule()));
        finding.related().stream()
                .filter(place -> !place.quote().isBlank())
                .limit(MOST_RELATED)
                .forEach(place -> lines.add(text("related", place.file(), place.quote())));
        return new Note(finding.span(), lines);
    }

    private static final int MOST_RELATED = 3;

    /// Why there is no copy, and what to take instead.
    public String of(Annotated.Reason reason) {
        return text("none." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
