package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.text.Typesetting.Sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// Paper and margins of the body: of the first upright section, for wide tables may lie sideways.
///
/// @param width of the paper in millimetres, upright
/// @param height of the paper in millimetres, upright
/// @param margins of the four sides, in millimetres
record FormPage(double width, double height, Margins margins) implements Check {

    private static final double TOLERANCE = 1;
    private static final double SIZE_TOLERANCE = 3;

    /// Least and most of a margin in millimetres.
    record Range(double least, double most) {

        static Range read(YamlMap map, String key) {
            var ends = map.required(key).list(node -> node.decimal().doubleValue());
            return new Range(ends.getFirst(), ends.getLast());
        }

        boolean holds(double value) {
            return value >= least - TOLERANCE && value <= most + TOLERANCE;
        }

        String shown() {
            return millimetres(least) + "–" + millimetres(most);
        }
    }

    record Margins(Range top, Range bottom, Range left, Range right) {

        boolean hold(Sheet sheet) {
            return top.holds(sheet.top())
                    && bottom.holds(sheet.bottom())
                    && left.holds(sheet.left())
                    && right.holds(sheet.right());
        }
    }

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormPage(
                parameters.required("width").decimal().doubleValue(),
                parameters.required("height").decimal().doubleValue(),
                new Margins(
                        Range.read(parameters, "top"),
                        Range.read(parameters, "bottom"),
                        Range.read(parameters, "left"),
                        Range.read(parameters, "right")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var body =
                text.document().document().typesetting().sheets().stream()
                        .filter(sheet -> !sheet.isLandscape())
                        .findFirst();
        return body.isEmpty() || Letterhead.of(text).form() == Form.UNKNOWN
                ? List.of()
                : remarks(text, body.get());
    }

    private List<Remark> remarks(ReviewedText text, Sheet sheet) {
        var remarks = new ArrayList<Remark>();
        if (Math.abs(sheet.width() - width) > SIZE_TOLERANCE
                || Math.abs(sheet.height() - height) > SIZE_TOLERANCE) {
            remarks.add(
                    Remark.at(text.titlePlace(), "paper")
                            .about("paper")
                            .with("width", millimetres(sheet.width()))
                            .with("height", millimetres(sheet.height())));
        }
        if (!margins.hold(sheet)) {
            remarks.add(
                    Remark.at(text.titlePlace(), "margins")
                            .about("margins")
                            .with("top", millimetres(sheet.top()))
                            .with("bottom", millimetres(sheet.bottom()))
                            .with("left", millimetres(sheet.left()))
                            .with("right", millimetres(sheet.right()))
                            .with("topLimit", margins.top().shown())
                            .with("bottomLimit", margins.bottom().shown())
                            .with("leftLimit", margins.left().shown())
                            .with("rightLimit", margins.right().shown()));
        }
        return remarks;
    }

    private static String millimetres(double length) {
        return BigDecimal.valueOf(Math.round(length)).toPlainString();
    }
}
