package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.rules.Letterhead.Line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Place and date under the head. Day and month may be open until the paper is signed.
///
/// @param required kinds of papers that must have a date line
record FormDateLine(Set<String> required) implements Check {

    private static final int LAST_MONTH_WITH_ZERO = 2;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormDateLine(Letterhead.requiredIn(parameters));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.form() == Form.UNKNOWN) {
            return List.of();
        }
        var line = paper.head("date");
        if (line.isPresent()) {
            return written(line.get());
        }
        return required.contains(text.document().kind())
                ? List.of(Remark.at(paper.headPlace(text), "missing").about("missing"))
                : List.of();
    }

    private static List<Remark> written(Line line) {
        var remarks = new ArrayList<Remark>();
        var parts = line.folded("date-parts");
        if (!parts.find()) {
            return remarks;
        }
        if (parts.group("place").isBlank()) {
            remarks.add(Remark.at(line.span(), "placeMissing").about("place"));
        } else if (parts.group("comma").isEmpty()) {
            remarks.add(Remark.at(line.span(), "commaMissing").about("comma"));
        }
        if (lacksZero(parts.group("day"), 9)
                || lacksZero(parts.group("month"), LAST_MONTH_WITH_ZERO)) {
            remarks.add(Remark.at(line.span(), "zero").about("zero"));
        }
        return remarks;
    }

    private static boolean lacksZero(String figure, int most) {
        var digits = figure.replaceAll("[^\\d]", "");
        return digits.length() == 1
                && digits.equals(figure.strip())
                && digits.charAt(0) > '0'
                && digits.charAt(0) - '0' <= most;
    }
}
