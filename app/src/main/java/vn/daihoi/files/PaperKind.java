package vn.daihoi.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Kinds of files that may show that something took place: papers and pictures of papers. The
/// content must begin as its name promises; no paper is ever opened, only handed back.
public enum PaperKind {
    PDF("%PDF-", ".pdf"),
    ZIPPED("PK\u0003\u0004", ".docx", ".xlsx", ".odt"),
    WORD("\u00d0\u00cf\u0011\u00e0", ".doc"),
    JPEG("\u00ff\u00d8\u00ff", ".jpg", ".jpeg"),
    PNG("\u0089PNG", ".png");

    private final String start;
    private final String[] endings;

    PaperKind(String start, String... endings) {
        this.start = start;
        this.endings = endings;
    }

    /// For the choice of a file: `.pdf,.docx`...
    public static String accepted() {
        return String.join(
                ",", Arrays.stream(values()).flatMap(kind -> Arrays.stream(kind.endings)).toList());
    }

    /// Empty for what is no such file.
    static Optional<PaperKind> of(String name, byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind.isNamed(name) && kind.begins(content))
                .findFirst();
    }

    boolean isPicture() {
        return this == JPEG || this == PNG;
    }

    /// The name of a picture of this kind once it is made a JPEG.
    String asJpeg(String name) {
        return this == JPEG ? name : name.substring(0, name.lastIndexOf('.')) + ".jpg";
    }

    private boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    private boolean begins(byte[] content) {
        return content.length >= start.length()
                && Arrays.equals(
                        content,
                        0,
                        start.length(),
                        start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                        0,
                        start.length());
    }
}
