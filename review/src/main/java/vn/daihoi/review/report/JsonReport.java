package vn.daihoi.review.report;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.sections.Section;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A review as one JSON object, as promised to other programs. Offsets count UTF-16 units of the
/// extracted text; words for people are in the language asked for.
public final class JsonReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Words words;

    public JsonReport(Locale locale) {
        this.words = new Words(locale);
    }

    /// The review with line breaks and a line end.
    public String write(ReviewResult result) {
        var root = new LinkedHashMap<String, @Nullable Object>();
        root.put("profile", result.profile());
        root.put("complete", result.complete());
        root.put("documents", result.documents().stream().map(JsonReport::document).toList());
        root.put("findings", result.findings().stream().map(this::finding).toList());
        return pretty(root);
    }

    static String pretty(Object tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static Map<String, Object> document(ReviewedDocument document) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", document.document().file());
        map.put("kind", document.kind());
        map.put("kindSource", document.kindGiven() ? "given" : "detected");
        map.put("title", document.outline().titleOrFirstHeading());
        map.put("issuer", document.outline().form().issuer());
        map.put("words", document.words());
        var pages = document.document().pages();
        map.put("pages", Fields.of("value", pages.value(), "method", Words.lower(pages.method())));
        map.put("sections", document.outline().all().stream().map(JsonReport::section).toList());
        return map;
    }

    private static Map<String, Object> section(Section section) {
        var map = new LinkedHashMap<String, Object>();
        map.put("number", section.number());
        map.put("title", section.title());
        map.put("level", section.level());
        map.put("start", section.start());
        map.put("end", section.end());
        map.put("words", section.words());
        return map;
    }

    private Map<String, @Nullable Object> finding(Finding finding) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rule", finding.rule());
        map.put("level", Words.lower(finding.level()));
        map.put("file", finding.file());
        map.put("start", finding.span().start());
        map.put("end", finding.span().end());
        map.put("section", finding.section());
        map.put("quote", finding.quote());
        map.put("message", words.of(finding.message()));
        map.put("why", words.of(finding.why()));
        map.put("mend", words.of(finding.mend()));
        map.put("source", finding.source());
        map.put("fingerprint", finding.fingerprint());
        map.put("measured", finding.measured());
        map.put("related", related(finding.related()));
        map.put("suppressed", suppressed(finding.suppressed()));
        return map;
    }

    private static List<Map<String, Object>> related(List<Finding.Related> places) {
        return places.stream().map(JsonReport::related).toList();
    }

    private static Map<String, Object> related(Finding.Related place) {
        var map = new LinkedHashMap<String, Object>();
        map.put("file", place.file());
        map.put("start", place.span().start());
        map.put("end", place.span().end());
        map.put("quote", place.quote());
        return map;
    }

    private static @Nullable Map<String, Object> suppressed(@Nullable Waiver waiver) {
        return waiver == null ? null : Fields.of("reason", waiver.reason(), "by", waiver.by());
    }
}
