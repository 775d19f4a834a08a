package vn.daihoi.review.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The frame of a page that needs no other file.
final class Html {

    private static final String STYLE = style();

    private Html() {}

    private static String style() {
        try (var in = Html.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("Resource [report.css] is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String page(String language, String title, String body) {
        return page(language, title, "", body);
    }

    /// @param style rules of this page alone
    static String page(String language, String title, String style, String body) {
        return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                        .formatted(language)
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
                + escaped(title)
                + "</title><style>"
                + STYLE
                + style
                + "</style></head><body><h1>"
                + escaped(title)
                + "</h1>\n"
                + body
                + "</body></html>\n";
    }

    /// A name and value of a description list.
    static String entry(String name, String value) {
        return "<dt>" + escaped(name) + "</dt><dd>" + escaped(value) + "</dd>";
    }

    static String element(String tag, String text) {
        return "<" + tag + ">" + escaped(text) + "</" + tag + ">\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
