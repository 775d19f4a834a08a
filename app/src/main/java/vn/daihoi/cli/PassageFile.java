package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where passages are written as they are found: a file in UTF-8, or the terminal, which stays
/// open.
final class PassageFile implements AutoCloseable {

    private final PrintWriter writer;
    private final @Nullable Path file;

    private PassageFile(PrintWriter writer, @Nullable Path file) {
        this.writer = writer;
        this.file = file;
    }

    static PassageFile open(@Nullable Path file, PrintWriter terminal) {
        if (file == null) {
            return new PassageFile(terminal, null);
        }
        try {
            var folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new PassageFile(new PrintWriter(Files.newBufferedWriter(file)), file);
        } catch (IOException e) {
            throw unwritable(file);
        }
    }

    void line(CharSequence line) {
        writer.append(line).append('\n');
    }

    @Override
    public void close() {
        writer.flush();
        if (file != null) {
            writer.close();
            if (writer.checkError()) {
                throw unwritable(file);
            }
        }
    }

    private static StartRefused unwritable(Path file) {
        return new StartRefused(StartRefused.USAGE, "cli.review.unwritable", file);
    }
}
