package vn.daihoi.cli;

import vn.daihoi.review.overlap.ComparedTexts;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.report.OverlapReport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Passages side by side on one page for a browser; written when all pairs are known.
final class PassagePage implements PassageOutput {

    private final PassageFile file;
    private final Locale locale;
    private final List<ComparedTexts> pairs = new ArrayList<>();

    PassagePage(PassageFile file, Locale locale) {
        this.file = file;
        this.locale = locale;
    }

    @Override
    public void pair(TokenText susp, TokenText src, List<SharedPassage> passages) {
        if (!passages.isEmpty()) {
            pairs.add(new ComparedTexts(susp, src, passages));
        }
    }

    @Override
    public void end() {
        file.line(new OverlapReport(locale).write(pairs));
    }
}
