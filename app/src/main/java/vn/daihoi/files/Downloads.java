package vn.daihoi.files;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// Answers that make a browser save a file, and never show or run it.
@Component
public class Downloads {

    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /// The whole file, streamed.
    ///
    /// @param name as shown to the person; cleaned here again
    /// @throws java.util.NoSuchElementException if no content has this id
    public ResponseEntity<Resource> attachment(FileId file, String name) {
        String clean = FileName.clean(name);
        return attachment(new StoredResource(files, file, clean), clean);
    }

    /// A content that was made for this answer.
    ///
    /// @param name as shown to the person; cleaned here again
    public ResponseEntity<Resource> attachment(byte[] content, String name) {
        return attachment(new ByteArrayResource(content), FileName.clean(name));
    }

    private static ResponseEntity<Resource> attachment(Resource content, String clean) {
        return ResponseEntity.ok()
                .contentType(type(clean))
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", disposition(clean))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(content);
    }

    /// By the name alone: what is inside was written by others. Nothing that a browser would run.
    private static MediaType type(String name) {
        return MediaTypeFactory.getMediaType(name)
                .filter(type ->
                        type.getType().equals("application")
                                && !type.getSubtype().contains("script")
                                && !type.getSubtype().contains("xhtml"))
                .orElse(MediaType.APPLICATION_OCTET_STREAM);
    }

    /// RFC 6266: the plain name for old programs, the true one in the form of RFC 5987.
    static String disposition(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
                .formatted(plain(name), percent(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._() -]", "_");
    }

    private static String percent(String name) {
        var encoded = new StringBuilder();
        for (byte unit : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(unit)) {
                encoded.append((char) unit);
            } else {
                encoded.append("%%%02X".formatted(unit));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(byte unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '.'
                || unit == '-'
                || unit == '_';
    }
}
