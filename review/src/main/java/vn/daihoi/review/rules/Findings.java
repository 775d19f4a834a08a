package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.Level;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gives remarks their words, place, fingerprint and waiver.
final class Findings {

    static final Comparator<Finding> BY_PLACE =
            Comparator.<Finding>comparingInt(finding -> finding.span().start())
                    .thenComparing(Finding::rule)
                    .thenComparingInt(finding -> finding.span().end())
                    .thenComparing(Finding::fingerprint);

    private static final int LONGEST_QUOTE = 200;

    private final Map<String, Waiver> waivers;
    private final @Nullable String unitLevel;

    Findings(Context context) {
        this.unitLevel = context.level();
        this.waivers =
                context.waivers().stream()
                        .collect(Collectors.toMap(Waiver::fingerprint, each -> each, (a, _) -> a));
    }

    /// @param remarks all remarks of one rule on one paper
    List<Finding> of(Rule rule, ReviewedText text, List<Remark> remarks) {
        Map<String, Integer> occurrences = new HashMap<>();
        return remarks.stream()
                .sorted(Comparator.comparingInt(remark -> remark.span().start()))
                .map(remark -> finding(rule, text, remark, occurrences))
                .toList();
    }

    private Finding finding(
            Rule rule, ReviewedText text, Remark remark, Map<String, Integer> occurrences) {
        var section = text.outline().at(remark.span().start());
        var title = section.map(Section::title).orElse("");
        var quote = quote(text, remark);
        var same = Fingerprint.base(rule.id(), quote, title, remark.subject());
        var fingerprint = Fingerprint.of(same, occurrences.merge(same, 1, Integer::sum));
        return new Finding(
                rule.id(),
                level(rule, remark),
                text.document().document().file(),
                remark.span(),
                section.map(Section::name).orElse(""),
                quote,
                message(rule, text, remark),
                rule.why(),
                rule.mend(),
                rule.basis().source(),
                fingerprint,
                remark.measured(),
                related(text, remark),
                waiver(fingerprint));
    }

    /// A doubt makes a finding lighter, never heavier than its rule.
    private static Level level(Rule rule, Remark remark) {
        var level = remark.level();
        return level == null || level.compareTo(rule.level()) < 0 ? rule.level() : level;
    }

    private Bilingual message(Rule rule, ReviewedText text, Remark remark) {
        var message = rule.message(remark);
        if (rule.own().isNone()) {
            return message;
        }
        var own = OwnWords.of(rule, text.document().kind(), unitLevel);
        return new Bilingual(
                (message.vi() + " " + own.vi()).strip(), (message.en() + " " + own.en()).strip());
    }

    private @Nullable Waiver waiver(String fingerprint) {
        return waivers.get(fingerprint);
    }

    private static List<Finding.Related> related(ReviewedText text, Remark remark) {
        return remark.related().stream().map(place -> related(text, place)).toList();
    }

    private static Finding.Related related(ReviewedText text, Remark.Place place) {
        var other = place.paper();
        var paper = other == null ? text : other;
        return new Finding.Related(
                paper.document().document().file(),
                place.span(),
                shortened(place.span(), paper.text()));
    }

    private static String quote(ReviewedText text, Remark remark) {
        var given = remark.quote();
        return given != null ? given : shortened(remark.span(), text.text());
    }

    private static String shortened(Span span, String text) {
        var words = span.of(text).replaceAll("\\s+", " ").strip();
        if (words.length() <= LONGEST_QUOTE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_QUOTE);
        return words.substring(0, end < 1 ? LONGEST_QUOTE : end) + "…";
    }
}
