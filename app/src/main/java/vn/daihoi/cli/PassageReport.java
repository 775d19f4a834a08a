package vn.daihoi.cli;

import vn.daihoi.pages.Texts;
import vn.daihoi.review.overlap.ComparedTexts;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.SharedPassage.Change;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.stream.Collectors;

/// Passages for people: for each pair the share of words, then each passage with both places, its
/// wording and what differs.
final class PassageReport implements PassageOutput {

    private static final int LONGEST = 160;
    private static final int HEAD = 90;
    private static final int TAIL = 60;
    private static final int MOST_CHANGES = 6;

    private final PassageFile file;
    private final Texts texts;

    PassageReport(PassageFile file, Texts texts) {
        this.file = file;
        this.texts = texts;
    }

    @Override
    public void pair(TokenText susp, TokenText src, List<SharedPassage> passages) {
        if (passages.isEmpty()) {
            file.line(texts.text("cli.overlap.nothing", susp.name(), src.name()));
            return;
        }
        file.line(texts.text("cli.overlap.pair", susp.name(), src.name(), passages.size()));
        var compared = new ComparedTexts(susp, src, passages);
        file.line(share(susp, compared.sharedHere()));
        file.line(share(src, compared.sharedThere()));
        for (int i = 0; i < passages.size(); i++) {
            passage(i + 1, passages.get(i), susp, src);
        }
        file.line("");
    }

    private String share(TokenText text, int words) {
        return texts.text(
                "cli.overlap.share",
                text.name(),
                words,
                text.size(),
                words / (double) Math.max(1, text.size()));
    }

    private void passage(int number, SharedPassage passage, TokenText susp, TokenText src) {
        var kind = passage.common() ? "common" : passage.type().id();
        file.line(
                texts.text(
                        "cli.overlap.passage",
                        number,
                        texts.text("cli.overlap.type." + kind),
                        passage.sharedWords(),
                        place(passage.here(), susp),
                        place(passage.there(), src)));
        file.line("     “" + shortened(passage.here().of(susp.text())) + "”");
        if (!passage.changes().isEmpty()) {
            file.line(texts.text("cli.overlap.changes", changes(passage, susp, src)));
        }
    }

    private String place(Span span, TokenText text) {
        int first = line(text.text(), span.start());
        int last = line(text.text(), span.end());
        return texts.text(
                first == last ? "cli.overlap.line" : "cli.overlap.lines",
                text.name(),
                Integer.toString(first),
                Integer.toString(last));
    }

    private static int line(String text, int offset) {
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
        }
        return line;
    }

    private static String shortened(String wording) {
        var line = wording.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST
                ? line
                : line.substring(0, HEAD).strip()
                        + " … "
                        + line.substring(line.length() - TAIL).strip();
    }

    private static String changes(SharedPassage passage, TokenText susp, TokenText src) {
        var shown =
                passage.changes().stream()
                        .limit(MOST_CHANGES)
                        .map(change -> change(change, susp, src))
                        .collect(Collectors.joining("; "));
        return passage.changes().size() > MOST_CHANGES ? shown + "; …" : shown;
    }

    private static String change(Change change, TokenText susp, TokenText src) {
        return change.here().of(susp.text()) + " → " + change.there().of(src.text());
    }
}
