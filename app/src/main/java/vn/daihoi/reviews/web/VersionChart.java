package vn.daihoi.reviews.web;

import vn.daihoi.reviews.internal.Progression.Step;

import java.util.ArrayList;
import java.util.List;

/// Findings from version to version as bars: what stands upwards, what was mended downwards. Units
/// are those of the drawing, from its top left.
///
/// @param rows the same as figures, one for each version
/// @param base height at which a bar begins
public record VersionChart(List<Row> rows, List<Bar> bars, int width, int height, int base) {

    private static final int LEAST = 2;
    private static final int ABOVE = 96;
    private static final int BELOW = 60;
    private static final int HEAD = 16;
    private static final int FOOT = 18;
    private static final int BAR = 34;
    private static final int STEP = 62;
    private static final int LEFT = 12;

    /// @param shown whether it is the version of the page
    public record Row(
            int number, int found, int staying, int fresh, int waived, int mended, boolean shown) {}

    /// @param kind word of what it counts: `staying`, `fresh`, `waived`, `mended`
    public record Piece(String kind, int top, int height) {}

    /// @param middle of the bar
    /// @param top of the pieces above the base
    /// @param bottom of the piece below it
    public record Bar(Row row, int left, int middle, int top, int bottom, List<Piece> pieces) {}

    /// @param shown number of the version of the page
    /// @return without bars where there are not two versions to compare
    static VersionChart of(List<Step> steps, int shown) {
        var rows =
                steps.stream()
                        .map(step ->
                                new Row(
                                        step.number(),
                                        step.found(),
                                        step.staying(),
                                        step.fresh(),
                                        step.waived(),
                                        step.mended(),
                                        step.number() == shown))
                        .toList();
        if (rows.size() < LEAST) {
            return new VersionChart(List.of(), List.of(), 0, 0, 0);
        }
        var scale = Scale.of(rows);
        var bars = new ArrayList<Bar>();
        for (Row row : rows) {
            bars.add(bar(row, LEFT + bars.size() * STEP, scale));
        }
        return new VersionChart(
                rows,
                bars,
                2 * LEFT + rows.size() * STEP,
                scale.base() + scale.below() + HEAD + FOOT,
                scale.base());
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    /// @param most findings of one version, 1 or more
    private record Scale(int most, int base, int below) {

        static Scale of(List<Row> rows) {
            int found = rows.stream().mapToInt(Row::found).max().orElse(0);
            int mended = rows.stream().mapToInt(Row::mended).max().orElse(0);
            int most = Math.max(1, Math.max(found, Math.ceilDiv(mended * ABOVE, BELOW)));
            return new Scale(most, HEAD + ABOVE, mended == 0 ? 0 : BELOW);
        }

        /// Something is never drawn as nothing.
        int height(int count) {
            return count == 0 ? 0 : Math.max(2, count * ABOVE / most);
        }
    }

    private static Bar bar(Row row, int left, Scale scale) {
        var pieces = new ArrayList<Piece>();
        int top = scale.base();
        top = stack(pieces, "staying", top, scale.height(row.staying()));
        top = stack(pieces, "fresh", top, scale.height(row.fresh()));
        top = stack(pieces, "waived", top, scale.height(row.waived()));
        int mended = scale.height(row.mended());
        if (mended > 0) {
            pieces.add(new Piece("mended", scale.base() + 1, mended));
        }
        return new Bar(row, left, left + BAR / 2, top, scale.base() + 1 + mended, pieces);
    }

    private static int stack(List<Piece> pieces, String kind, int bottom, int height) {
        if (height > 0) {
            pieces.add(new Piece(kind, bottom - height, height));
        }
        return bottom - height;
    }
}
