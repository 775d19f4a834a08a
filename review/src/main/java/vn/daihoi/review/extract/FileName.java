package vn.daihoi.review.extract;

import vn.daihoi.review.text.ExtractedDocument.Format;

import java.util.Locale;
import java.util.Set;

/// A name as an upload or a command line gives it: not to be trusted, but shown.
///
/// @param shown without folders and without characters that steer a terminal or turn text around
record FileName(String shown) {

    static FileName of(String given) {
        int folder = Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\'));
        var shown = new StringBuilder(given.length());
        given.substring(folder + 1)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(shown::appendCodePoint);
        return new FileName(shown.toString());
    }

    /// Lower case, without the dot; empty when there is none.
    String extension() {
        int dot = shown.lastIndexOf('.');
        return dot < 0 ? "" : shown.substring(dot + 1).strip().toLowerCase(Locale.ROOT);
    }

    boolean promisesMarkdown() {
        return Set.of("md", "markdown").contains(extension());
    }

    boolean promises(Format format) {
        return switch (format) {
            case DOCX -> Set.of("docx", "docm", "dotx", "dotm").contains(extension());
            case DOC -> Set.of("doc", "dot").contains(extension());
            case ODT -> Set.of("odt", "ott").contains(extension());
            case PDF -> extension().equals("pdf");
            case TEXT -> Set.of("txt", "text").contains(extension());
            case MARKDOWN -> promisesMarkdown();
        };
    }
}
