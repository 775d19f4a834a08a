package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.extract.RawText;
import vn.daihoi.review.extract.ReasonWords;
import vn.daihoi.review.overlap.PieceCodes;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.overlap.Tokenizer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentSkipListSet;

/// Reads files into tokens and remembers what could not be read. Used by several threads.
///
/// Plain text is compared as it stands in the file; of other formats the text that extraction
/// gives, kept for the second reading.
final class OverlapReader implements AutoCloseable {

    private static final Limits LIMITS = Limits.standard();

    private final Texts texts;
    private final KeptTexts kept;

    /// The one used last is the next: its words are in the processor's cache.
    private final Deque<Tokenizer> tokenizers = new ConcurrentLinkedDeque<>();

    private final Deque<PieceCodes> pieces = new ConcurrentLinkedDeque<>();

    private final ConcurrentSkipListSet<String> complaints = new ConcurrentSkipListSet<>();

    /// @param keep folder for texts of Word files and the like, for later runs; null for this run
    ///   only
    OverlapReader(Texts texts, @Nullable Path keep) {
        this.texts = texts;
        this.kept = new KeptTexts(keep);
    }

    /// @param name by which people know the file
    /// @return null when it can't be read; that is told at the end
    @Nullable TokenText read(String name, Path file) {
        try {
            var text = text(name, file);
            return text == null ? null : tokens(name, text);
        } catch (IOException e) {
            complain("cli.review.unreadable", file);
            return null;
        }
    }

    /// Codes of a file's tokens; none when it can't be read.
    int[] codes(String name, Path file) {
        var codes = RawText.promises(name) ? pieces(file) : null;
        if (codes != null) {
            return codes;
        }
        var text = read(name, file);
        return text == null ? new int[0] : text.codes();
    }

    private int @Nullable [] pieces(Path file) {
        var free = pieces.pollFirst();
        var codes = free == null ? new PieceCodes() : free;
        try {
            return Files.size(file) > LIMITS.bytes() ? null : codes.of(Files.readAllBytes(file));
        } catch (IOException toldByTheOtherWay) {
            return null;
        } finally {
            pieces.addFirst(codes);
        }
    }

    /// The same for a file that the command can't do without.
    TokenText readOrRefuse(String name, Path file) {
        var text = read(name, file);
        if (text == null) {
            throw new StartRefused(StartRefused.USAGE, "cli.review.wrong-file", complaints.first());
        }
        return text;
    }

    private @Nullable String text(String name, Path file) throws IOException {
        byte[] content;
        try (var in = Files.newInputStream(file)) {
            content = in.readNBytes(LIMITS.bytes() + 1);
        }
        var raw = content.length > LIMITS.bytes() ? null : RawText.of(name, content);
        return raw != null ? raw : extracted(name, content);
    }

    private @Nullable String extracted(String name, byte[] content) throws IOException {
        var known = kept.find(name, content);
        if (known != null) {
            return known;
        }
        return switch (Extraction.extract(name, content, LIMITS)) {
            case Outcome.Extracted extracted ->
                    kept.keep(name, content, extracted.document().text());
            case Outcome.Unreadable unreadable -> {
                complain("cli.review.refused", name, ReasonWords.of(unreadable, texts.locale()));
                yield null;
            }
        };
    }

    private TokenText tokens(String name, String text) {
        var free = tokenizers.pollFirst();
        var tokenizer = free == null ? new Tokenizer() : free;
        try {
            return tokenizer.read(name, text);
        } finally {
            tokenizers.addFirst(tokenizer);
        }
    }

    /// @param key of the text that tells what is wrong
    void complain(String key, Object... arguments) {
        complaints.add(texts.text(key, arguments));
    }

    /// Upper limit for a file as it is.
    int mostTokens(Path file) {
        return RawText.promises(file.toString())
                ? (int) Math.min(LIMITS.bytes(), file.toFile().length())
                : Math.max(
                        LIMITS.characters(),
                        (int) Math.min(LIMITS.bytes(), file.toFile().length()));
    }

    /// One line for each file that could not be read, in order.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
