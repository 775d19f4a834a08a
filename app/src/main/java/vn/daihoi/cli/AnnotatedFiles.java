package vn.daihoi.cli;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.StartRefused;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.annotate.Annotated;
import vn.daihoi.review.annotate.AnnotatedCopy;
import vn.daihoi.review.annotate.NoteWords;
import vn.daihoi.review.extract.Limits;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes a copy of each paper with its findings as notes, and tells what came of it.
final class AnnotatedFiles {

    private final Path folder;
    private final Texts texts;
    private final PrintWriter told;
    private final NoteWords words;
    private final AnnotatedCopy copies;
    private final Set<String> names = new HashSet<>();

    AnnotatedFiles(Path folder, Texts texts, PrintWriter told, Clock clock) {
        this.folder = folder;
        this.texts = texts;
        this.told = told;
        this.words = new NoteWords(texts.locale());
        this.copies = new AnnotatedCopy(Limits.standard(), LocalDateTime.now(clock));
    }

    /// @param files in the order of `papers`
    void write(List<Path> files, List<InputDocument> papers, ReviewResult result)
            throws IOException {
        for (int i = 0; i < files.size(); i++) {
            write(files.get(i), papers.get(i), result);
        }
    }

    private void write(Path file, InputDocument paper, ReviewResult result) throws IOException {
        var document = paper.document();
        var notes = words.of(document.file(), result.findings());
        byte[] content = Files.readAllBytes(file);
        switch (copies.of(document.file(), content, document, notes)) {
            case Annotated.NoCopy none ->
                    tell("cli.review.no-copy", document.file(), words.of(none.reason()));
            case Annotated.Copy copy -> {
                var written = write(name(copy.fileName(), document.file()), copy.content());
                tell("cli.review.annotated", written, copy.placed());
                if (copy.signed()) {
                    tell("cli.review.signed", document.file());
                }
                if (copy.left() > 0) {
                    tell("cli.review.notes-left", written, copy.left());
                }
            }
        }
    }

    /// Papers of different endings may come to the same name.
    private String name(String wanted, String file) {
        int ending = wanted.lastIndexOf('.');
        return names.add(wanted) ? wanted : file + ".daihoi" + wanted.substring(ending);
    }

    private Path write(String name, byte[] content) {
        var file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            return Files.write(file, content);
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.review.unwritable", file);
        }
    }

    private void tell(String key, Object... values) {
        told.println(texts.text(key, values));
    }
}
