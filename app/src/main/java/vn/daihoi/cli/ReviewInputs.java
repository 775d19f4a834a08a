package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;
import vn.daihoi.profile.Profiles;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.review.Context;
import vn.daihoi.review.ContextFile;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Progress;
import vn.daihoi.review.Review;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;
import vn.daihoi.review.extract.ReasonWords;
import vn.daihoi.review.rules.PaperThreads;
import vn.daihoi.review.text.ExtractedDocument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Reads what a review needs. Whatever can't be read ends the command with one line that names the
/// file and the cure.
final class ReviewInputs {

    static final String FIRST_PROFILE = "mttq-2024-2029";

    private static final String EVERY_FILE = "";

    /// Nothing else runs beside the command.
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final Texts texts;

    ReviewInputs(Texts texts) {
        this.texts = texts;
    }

    Review review(String profile) {
        return orRefused(() -> Review.of(Profiles.load(profile)).onThreads(THREADS));
    }

    Context context(@Nullable Path file) throws IOException {
        if (file == null) {
            return Context.EMPTY;
        }
        checkReadable(file);
        var text = Files.readString(file);
        return orRefused(() -> ContextFile.read(file.toString(), text));
    }

    /// @param progress hears of each file that has been read
    List<InputDocument> papers(
            List<Path> files, List<String> kinds, Review review, Progress progress) {
        var kindOf = kinds(files, kinds, review);
        var papers = new ArrayList<InputDocument>();
        var names = new HashSet<String>();
        new PaperThreads(THREADS)
                .map(files.stream(), this::read)
                .forEachOrdered(document -> {
                    if (!names.add(document.file())) {
                        throw refused("cli.review.same-name", document.file());
                    }
                    progress.at(papers.size(), files.size(), document.file());
                    papers.add(
                            new InputDocument(document, kindFor(files.get(papers.size()), kindOf)));
                });
        return papers;
    }

    private static @Nullable String kindFor(Path file, Map<String, String> kindOf) {
        var kind = kindOf.get(nameOf(file));
        return kind != null ? kind : kindOf.get(EVERY_FILE);
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Map<String, String> kinds(List<Path> files, List<String> given, Review review) {
        var kinds = new HashMap<String, String>();
        var names = files.stream().map(ReviewInputs::nameOf).toList();
        for (var each : given) {
            int sign = each.lastIndexOf('=');
            var file = sign < 0 ? EVERY_FILE : nameOf(Path.of(each.substring(0, sign)));
            var kind = each.substring(sign + 1);
            if (sign >= 0 && !names.contains(file)) {
                throw refused("cli.review.kind-of-no-file", file);
            }
            if (!review.isKind(kind)) {
                throw refused("cli.review.unknown-kind", kind, known(review));
            }
            kinds.put(file, kind);
        }
        return kinds;
    }

    private static String known(Review review) {
        return String.join(
                ", ", review.rules().forms().kinds().stream().map(kind -> kind.kind()).toList());
    }

    private ExtractedDocument read(Path file) {
        checkReadable(file);
        try (var in = Files.newInputStream(file)) {
            return switch (Extraction.extract(nameOf(file), in, Limits.standard())) {
                case Outcome.Extracted extracted -> extracted.document();
                case Outcome.Unreadable unreadable ->
                        throw refused(
                                "cli.review.refused",
                                file,
                                ReasonWords.of(unreadable, texts.locale()));
            };
        } catch (IOException e) {
            throw refused("cli.review.unreadable", file);
        }
    }

    private static void checkReadable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw refused("cli.review.unreadable", file);
        }
    }

    private <T> T orRefused(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProfileError e) {
            throw refused("cli.review.wrong-file", e.describe(texts.locale()));
        }
    }

    private static StartRefused refused(String key, Object... arguments) {
        return new StartRefused(StartRefused.USAGE, key, arguments);
    }
}
