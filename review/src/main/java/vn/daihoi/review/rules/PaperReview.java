package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Runs the rules on one paper and turns their remarks into findings.
public final class PaperReview {

    private static final int LONGEST_QUOTE = 200;
    private static final Comparator<Finding> BY_PLACE =
            Comparator.<Finding>comparingInt(finding -> finding.span().start())
                    .thenComparing(Finding::rule)
                    .thenComparingInt(finding -> finding.span().end())
                    .thenComparing(Finding::fingerprint);

    private final RuleSet rules;
    private final Context context;
    private final Map<String, Waiver> waivers;

    public PaperReview(RuleSet rules, Context context) {
        this.rules = rules;
        this.context = context;
        this.waivers =
                context.waivers().stream()
                        .collect(Collectors.toMap(Waiver::fingerprint, each -> each, (a, _) -> a));
    }

    /// All findings, by place, then by rule.
    public List<Finding> of(ReviewedDocument document) {
        var text = ReviewedText.of(document);
        var findings = new ArrayList<Finding>();
        boolean blocked = false;
        for (var rule : rules.rules()) {
            if (rule.isGate()) {
                blocked |= run(rule, text, findings);
            }
        }
        for (var rule : rules.rules()) {
            if (!blocked && !rule.isGate() && rule.appliesTo(document.kind())) {
                run(rule, text, findings);
            }
        }
        return findings.stream().sorted(BY_PLACE).toList();
    }

    /// @return whether a remark says that nothing else can be judged
    private boolean run(Rule rule, ReviewedText text, List<Finding> findings) {
        var remarks =
                rule.review(text, context).stream()
                        .sorted(Comparator.comparingInt(remark -> remark.span().start()))
                        .toList();
        Map<String, Integer> occurrences = new HashMap<>();
        for (var remark : remarks) {
            findings.add(finding(rule, text, remark, occurrences));
        }
        return remarks.stream().anyMatch(Remark::blocking);
    }

    private Finding finding(
            Rule rule, ReviewedText text, Remark remark, Map<String, Integer> occurrences) {
        var section = text.outline().at(remark.span().start());
        var title = section.map(Section::title).orElse("");
        var quote = quote(text, remark);
        var same = Fingerprint.base(rule.id(), quote, title, remark.subject());
        var fingerprint = Fingerprint.of(same, occurrences.merge(same, 1, Integer::sum));
        var level = remark.level();
        return new Finding(
                rule.id(),
                level == null ? rule.level() : level,
                text.document().document().file(),
                remark.span(),
                section.map(Section::name).orElse(""),
                quote,
                rule.message(remark),
                rule.why(),
                rule.mend(),
                rule.basis().source(),
                fingerprint,
                remark.measured(),
                related(text, remark),
                waiver(fingerprint));
    }

    private @Nullable Waiver waiver(String fingerprint) {
        return waivers.get(fingerprint);
    }

    private static List<Finding.Related> related(ReviewedText text, Remark remark) {
        var file = text.document().document().file();
        return remark.related().stream()
                .map(span -> new Finding.Related(file, span, shortened(span, text.text())))
                .toList();
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
