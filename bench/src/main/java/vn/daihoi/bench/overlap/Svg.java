package vn.daihoi.bench.overlap;

import java.util.Locale;

/// A drawing that says what it shows to those who cannot see it.
final class Svg {

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;
    private final String description;

    Svg(int width, int height, String title, String description) {
        this.width = width;
        this.height = height;
        this.title = title;
        this.description = description;
    }

    Svg box(double x, double y, double wide, double high, String colour) {
        return add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>",
                x, y, wide, high, colour);
    }

    /// @param anchor start, middle or end
    Svg text(double x, double y, String anchor, String text) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                x, y, anchor, escaped(text));
    }

    Svg heading(double x, double y, String text) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" font-weight=\"bold\">%s</text>", x, y, escaped(text));
    }

    /// Text that reads upwards to the right, for narrow columns.
    Svg slanted(double x, double y, String text) {
        return add(
                "<text x=\"%.1f\" y=\"%.1f\" transform=\"rotate(-40 %.1f %.1f)\">%s</text>",
                x, y, x, y, escaped(text));
    }

    private Svg add(String format, Object... values) {
        body.append(String.format(Locale.ROOT, format, values)).append('\n');
        return this;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public String toString() {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
        role="img" aria-labelledby="title description" font-family="sans-serif" font-size="13" fill="#1a1a1a">
        <title id="title">%3$s</title>
        <desc id="description">%4$s</desc>
        <rect width="%1$d" height="%2$d" fill="#ffffff"/>
        %5$s</svg>
        """
                .formatted(width, height, escaped(title), escaped(description), body);
    }
}
