package vn.daihoi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import org.jspecify.annotations.Nullable;

import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Texts of files whose reading is slow, by what is in the file: a changed file is another file.
/// Used by several threads.
final class KeptTexts implements AutoCloseable {

    /// Raised when extraction gives another text for the same file.
    private static final String VERSION = "1";

    private final @Nullable Path given;
    private @Nullable Path own;

    /// @param folder null for a folder of this run only, which goes with it
    KeptTexts(@Nullable Path folder) {
        given = folder;
    }

    @Nullable String find(String name, byte[] content) throws IOException {
        try {
            return Files.readString(folder().resolve(key(name, content)));
        } catch (NoSuchFileException notYet) {
            return null;
        }
    }

    /// @return the text
    String keep(String name, byte[] content, String text) throws IOException {
        var file = folder().resolve(key(name, content));
        var unfinished = Files.createTempFile(folder(), "text", ".tmp");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, REPLACE_EXISTING);
        return text;
    }

    /// The same bytes may be read as text or as Markdown, by the name.
    private static String key(String name, byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            int dot = name.lastIndexOf('.');
            digest.update((VERSION + (dot < 0 ? "" : name.substring(dot))).getBytes(UTF_8));
            return HexFormat.of().formatHex(digest.digest(content)) + ".txt";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private synchronized Path folder() throws IOException {
        if (given != null) {
            return created(given);
        }
        if (own == null) {
            own = Files.createTempDirectory("daihoi-overlap");
        }
        return own;
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.review.unwritable", folder);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (own == null) {
            return;
        }
        try (var files = Files.list(own)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(own);
    }
}
