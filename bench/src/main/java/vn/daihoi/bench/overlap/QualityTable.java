package vn.daihoi.bench.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Figures of several detectors on one set, as lines of a Markdown table.
public final class QualityTable {

    private QualityTable() {}

    /// @param rows of one set, at least one
    public static String of(List<Quality> rows) {
        Set<Kind> kinds = rows.getFirst().recall().keySet();
        var table = new StringBuilder();
        table.append(
                "| detector | plagdet | precision | recall | granularity | micro P / R | alarms | s |");
        kinds.forEach(kind -> table.append(' ').append(kind.key()).append(" |"));
        table.append("\n|").append(" --- |".repeat(8 + kinds.size())).append('\n');
        rows.forEach(row -> table.append(line(row)).append('\n'));
        return table.toString();
    }

    private static String line(Quality row) {
        Plagdet score = row.score();
        String figures =
                String.format(
                        Locale.ROOT,
                        "| %s | %.3f | %.3f | %.3f | %.2f | %.2f / %.2f | %d | %.1f |",
                        row.detector(),
                        score.value(),
                        score.precision(),
                        score.recall(),
                        score.granularity(),
                        score.microPrecision(),
                        score.microRecall(),
                        row.alarms(),
                        row.seconds());
        return row.recall().values().stream()
                .map(recall -> String.format(Locale.ROOT, " %.2f |", recall))
                .collect(Collectors.joining("", figures, ""));
    }
}
