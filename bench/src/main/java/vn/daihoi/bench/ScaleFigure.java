package vn.daihoi.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Time and memory by number of texts, as a picture for the page of figures.
final class ScaleFigure {

    private static final int LEFT = 60;
    private static final int TOP = 40;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 220;
    private static final int NEXT = 400;
    private static final double DECADES = Math.log10(20);

    private ScaleFigure() {}

    /// One run.
    record Point(int texts, double seconds, long megabytes) {}

    /// How the logarithm of the time grows with that of the number, by least squares.
    static double slope(List<Point> points) {
        double x = points.stream().mapToDouble(each -> Math.log(each.texts)).average().orElse(0);
        double y = points.stream().mapToDouble(each -> Math.log(each.seconds)).average().orElse(0);
        double both = 0;
        double square = 0;
        for (var each : points) {
            both += (Math.log(each.texts) - x) * (Math.log(each.seconds) - y);
            square += Math.pow(Math.log(each.texts) - x, 2);
        }
        return both / square;
    }

    static String svg(List<Point> ours, List<Point> peers) {
        return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 820 320" font-family="sans-serif" font-size="12">
        <rect width="820" height="320" fill="white"/>
        <text x="60" y="20" font-weight="bold">Seconds for all pairs of texts of 10,000 words</text>
        <text x="460" y="20" font-weight="bold">Most memory, MB</text>
        %s%s%s%s%s%s<text x="60" y="312" fill="#1f6f54">● ./daihoi overlap, 2 cores, all pairs</text>
        <text x="330" y="312" fill="#a8401f">▲ sim_text -r 8, 1 core, each segment once</text>
        </svg>
        """
                .formatted(
                        frame(0, new double[] {1, 10, 100}),
                        curve(ours, 0, true, "#1f6f54", "●"),
                        curve(peers, 0, true, "#a8401f", "▲"),
                        frame(NEXT, new double[] {100, 1_000, 10_000}),
                        curve(ours, NEXT, false, "#1f6f54", "●"),
                        curve(peers, NEXT, false, "#a8401f", "▲"));
    }

    private static String frame(int dx, double[] marks) {
        var frame = new StringBuilder();
        for (double mark : marks) {
            double y = y(mark, marks[0]);
            frame.append(
                    line(
                            "<path d=\"M%d %.1fh%d\" stroke=\"#ccc\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%.0f</text>%n",
                            LEFT + dx, y, WIDTH, LEFT + dx - 6, y + 4, mark));
        }
        for (int texts : new int[] {1_000, 2_500, 5_000, 10_000, 20_000}) {
            frame.append(
                    line(
                            "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>%n",
                            x(texts) + dx, TOP + HEIGHT + 18, texts));
        }
        return frame.toString();
    }

    private static String curve(
            List<Point> points, int dx, boolean time, String colour, String sign) {
        var path =
                points.stream()
                        .map(each -> line("%.1f,%.1f", x(each.texts) + dx, y(each, time)))
                        .collect(Collectors.joining(" "));
        var signs =
                points.stream()
                        .map(each ->
                                line(
                                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"%s\">%s</text>%n",
                                        x(each.texts) + dx, y(each, time) + 4, colour, sign))
                        .collect(Collectors.joining());
        return line(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                        path, colour)
                + signs;
    }

    private static double y(Point point, boolean time) {
        return time ? y(point.seconds, 1) : y(point.megabytes, 100);
    }

    /// Two decades high.
    private static double y(double value, double lowest) {
        return TOP + HEIGHT - HEIGHT * Math.log10(Math.max(value, lowest) / lowest) / 2;
    }

    private static double x(int texts) {
        return LEFT + 20 + (WIDTH - 40) * Math.log10(texts / 1_000.0) / DECADES;
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
