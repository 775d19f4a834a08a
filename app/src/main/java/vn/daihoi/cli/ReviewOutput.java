package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.platform.StartRefused;
import vn.daihoi.review.InputDocument;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;

/// Writes results to the terminal or to files, in UTF-8.
final class ReviewOutput {

    private final PrintWriter terminal;

    ReviewOutput(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /// @param file null for the terminal
    void write(@Nullable Path file, String text) {
        if (file == null) {
            terminal.print(text);
            terminal.flush();
        } else {
            writeFile(file, text);
        }
    }

    /// Writes the text to which all offsets refer, one `.txt` a paper.
    void writeTexts(@Nullable Path folder, List<InputDocument> papers) {
        if (folder == null) {
            return;
        }
        var names = new HashSet<String>();
        for (var paper : papers) {
            var file = paper.document().file();
            int dot = file.lastIndexOf('.');
            var name = (dot > 0 ? file.substring(0, dot) : file) + ".txt";
            writeFile(
                    folder.resolve(names.add(name) ? name : file + ".txt"),
                    paper.document().text());
        }
    }

    private static void writeFile(Path file, String text) {
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.review.unwritable", file);
        }
    }
}
