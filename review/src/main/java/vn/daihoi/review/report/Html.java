package vn.daihoi.review.report;

/// The frame of a page that needs no other file.
final class Html {

    private static final String STYLE =
            "body{font:16px/1.5 'Be Vietnam Pro',system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}"
                    + "article{border:1px solid #c9c9c9;border-left-width:.5rem;padding:.5rem 1rem;margin:1rem 0}"
                    + ".error{border-left-color:#a4161a}.warning{border-left-color:#9a6700}.note{border-left-color:#33658a}"
                    + ".waived{opacity:.65}blockquote{margin:.5rem 0;padding:.25rem .75rem;background:#f3f3f3}"
                    + "pre{white-space:pre-wrap;background:#f3f3f3;padding:.5rem}dt{font-weight:600}dd{margin:0 0 .25rem 0}";

    private Html() {}

    static String page(String language, String title, String body) {
        return "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">"
                        .formatted(language)
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>"
                + escaped(title)
                + "</title><style>"
                + STYLE
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
