package vn.daihoi.files;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// A file of a form as the browser sent it. Nothing of it is trusted: neither its name, see
/// [FileName], nor its content.
public final class SentFile {

    private final @Nullable MultipartFile part;

    private SentFile(@Nullable MultipartFile part) {
        this.part = part;
    }

    /// @param part null when the browser sent no such field
    public static SentFile of(@Nullable MultipartFile part) {
        return new SentFile(part);
    }

    /// Those of a field for several files that were chosen.
    ///
    /// @param parts null when the browser sent no such field
    public static List<SentFile> chosen(@Nullable List<MultipartFile> parts) {
        return parts == null
                ? List.of()
                : parts.stream().map(SentFile::of).filter(file -> !file.isMissing()).toList();
    }

    /// @return as sent; empty when no file was chosen
    public String name() {
        return part == null ? "" : Objects.requireNonNullElse(part.getOriginalFilename(), "");
    }

    /// Whether no file was chosen: a browser then sends the field without a name, or not at all.
    public boolean isMissing() {
        return name().isEmpty();
    }

    /// Whether nothing stands in it, or none was chosen.
    public boolean isEmpty() {
        return part == null || part.isEmpty();
    }

    /// @return no bytes when the browser sent no such field
    public byte[] content() {
        try {
            return part == null ? new byte[0] : part.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
