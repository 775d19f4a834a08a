package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting.Lettering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Font and size of the body. Head, tail, tables and annexes may be set otherwise, and so may a few
/// words.
///
/// @param fonts names that may be used
/// @param state least and most size for papers of State and Front, in points
/// @param party least and most size for papers of the Party
/// @param leastPercent of the letters of the body, from which it is told
record FormFont(Set<String> fonts, List<Double> state, List<Double> party, int leastPercent)
        implements Check {

    private static final double TOLERANCE = 0.1;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new FormFont(
                Set.copyOf(parameters.required("fonts").list(YamlNode::text)),
                parameters.required("state-sizes").list(node -> node.decimal().doubleValue()),
                parameters.required("party-sizes").list(node -> node.decimal().doubleValue()),
                parameters.required("least-percent").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var letterings = text.document().document().typesetting().letterings();
        var form = Letterhead.of(text).form();
        if (letterings.isEmpty() || form == Form.UNKNOWN) {
            return List.of();
        }
        var sizes = form == Form.PARTY ? party : state;
        var body = new Body(text, letterings);
        var remarks = new ArrayList<Remark>();
        add(
                remarks,
                body,
                "font",
                each -> !each.font().isEmpty() && !isAllowed(each.font()),
                Lettering::font);
        add(
                remarks,
                body,
                "size",
                each ->
                        each.points() > 0
                                && (each.points() < sizes.getFirst() - TOLERANCE
                                        || each.points() > sizes.getLast() + TOLERANCE),
                each -> points(each.points()));
        return remarks.stream()
                .map(remark ->
                        remark.with("least", points(sizes.getFirst()))
                                .with("most", points(sizes.getLast())))
                .toList();
    }

    /// Some programs put the cut of the letters into the name: `Times New Roman Bold`.
    private boolean isAllowed(String font) {
        return fonts.stream().anyMatch(font::startsWith);
    }

    private void add(
            List<Remark> remarks,
            Body body,
            String message,
            Predicate<Lettering> wrong,
            Function<Lettering, String> shown) {
        Map<String, Integer> letters = new LinkedHashMap<>();
        @Nullable Span first = null;
        int count = 0;
        for (var lettering : body.letterings) {
            int inBody = body.letters(lettering.span());
            if (inBody > 0 && wrong.test(lettering)) {
                letters.merge(shown.apply(lettering), inBody, Integer::sum);
                first = first == null ? lettering.span() : first;
                count += inBody;
            }
        }
        int percent = body.all == 0 ? 0 : (int) (count * 100L / body.all);
        if (first != null && percent >= leastPercent) {
            remarks.add(
                    Remark.at(first, message)
                            .about(message)
                            .with("found", String.join(", ", letters.keySet()))
                            .measuring("percent", percent));
        }
    }

    private static String points(double size) {
        return size == Math.rint(size)
                ? String.valueOf((int) size)
                : String.valueOf(size).replace('.', ',');
    }

    /// Letters of the body, by offset.
    private static final class Body {

        private final String text;
        private final List<Lettering> letterings;
        private final BitSet inside = new BitSet();
        private final int all;

        Body(ReviewedText text, List<Lettering> letterings) {
            this.text = text.text();
            this.letterings = letterings;
            var spans =
                    text.outline().paragraphs().stream()
                            .map(Span::start)
                            .collect(Collectors.toSet());
            text.document().document().blocks().stream()
                    .filter(block ->
                            block.kind() == Block.Kind.PARAGRAPH
                                    || block.kind() == Block.Kind.LIST_ITEM)
                    .filter(block ->
                            spans.contains(block.start()) && !text.isInAnnex(block.start()))
                    .forEach(block -> inside.set(block.start(), block.end()));
            this.all = letterings.stream().mapToInt(each -> letters(each.span())).sum();
        }

        int letters(Span span) {
            int count = 0;
            for (int i = inside.nextSetBit(span.start());
                    i >= 0 && i < span.end();
                    i = inside.nextSetBit(i + 1)) {
                count += Character.isLetter(text.charAt(i)) ? 1 : 0;
            }
            return count;
        }
    }
}
