package vn.daihoi.review.report;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Finding;
import vn.daihoi.review.ReviewResult;
import vn.daihoi.review.ReviewedDocument;
import vn.daihoi.review.Waiver;
import vn.daihoi.review.rules.Rule;
import vn.daihoi.review.rules.RuleSet;
import vn.daihoi.review.text.Span;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A review as SARIF 2.1.0. Places are counted in UTF-16 units of the extracted text, which travels
/// along as an artifact, since a .docx has no lines of its own.
///
/// Source: SARIF Version 2.1.0, OASIS Standard, 27 March 2020.
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "daihoi/v1";

    private final Words words;
    private final RuleSet rules;

    public SarifReport(Locale locale, RuleSet rules) {
        this.words = new Words(locale);
        this.rules = rules;
    }

    /// The review with line breaks and a line end.
    public String write(ReviewResult result) {
        var root = new LinkedHashMap<String, Object>();
        root.put("$schema", SCHEMA);
        root.put("version", "2.1.0");
        root.put("runs", List.of(run(result)));
        return JsonReport.pretty(root);
    }

    private Map<String, Object> run(ReviewResult result) {
        var run = new LinkedHashMap<String, Object>();
        run.put("tool", Map.of("driver", driver()));
        run.put("columnKind", "utf16CodeUnits");
        run.put("language", words.locale().getLanguage().equals("en") ? "en-US" : "vi-VN");
        run.put("artifacts", result.documents().stream().map(this::artifact).toList());
        run.put(
                "results",
                result.findings().stream().map(each -> result(each, result.documents())).toList());
        run.put("properties", Map.of("profile", result.profile()));
        return run;
    }

    private Map<String, Object> driver() {
        var driver = new LinkedHashMap<String, Object>();
        driver.put("name", "Daihoi");
        driver.put("rules", rules.rules().stream().map(this::rule).toList());
        return driver;
    }

    private Map<String, Object> rule(Rule rule) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", rule.id());
        map.put("shortDescription", text(words.of(rule.title())));
        map.put("fullDescription", text(words.of(rule.why())));
        map.put("help", text(words.of(rule.mend())));
        map.put("defaultConfiguration", Map.of("level", Words.lower(rule.level())));
        map.put(
                "properties",
                Fields.of(
                        "source", rule.basis().source(), "mark", Words.lower(rule.basis().mark())));
        return map;
    }

    private static Map<String, Object> text(String words) {
        return Map.of("text", words);
    }

    private Map<String, Object> artifact(ReviewedDocument document) {
        var map = new LinkedHashMap<String, Object>();
        map.put("location", Map.of("uri", uri(document.document().file())));
        map.put("contents", text(document.document().text()));
        map.put("properties", Fields.of("kind", document.kind(), "words", document.words()));
        return map;
    }

    private Map<String, Object> result(Finding finding, List<ReviewedDocument> documents) {
        var map = new LinkedHashMap<String, Object>();
        map.put("ruleId", finding.rule());
        map.put("ruleIndex", ruleIndex(finding.rule()));
        map.put("level", Words.lower(finding.level()));
        map.put("message", text(words.of(finding.message())));
        var place = location(finding.file(), finding.span(), finding.quote(), documents);
        if (!finding.section().isEmpty()) {
            place.put("logicalLocations", List.of(Map.of("fullyQualifiedName", finding.section())));
        }
        map.put("locations", List.of(place));
        addRelated(map, finding, documents);
        map.put("partialFingerprints", Map.of(FINGERPRINT, finding.fingerprint()));
        addSuppression(map, finding);
        map.put(
                "properties",
                Fields.of("source", finding.source(), "measured", finding.measured()));
        return map;
    }

    private int ruleIndex(String id) {
        return rules.rules().stream().map(Rule::id).toList().indexOf(id);
    }

    private void addRelated(
            Map<String, Object> map, Finding finding, List<ReviewedDocument> documents) {
        if (finding.related().isEmpty()) {
            return;
        }
        var places = new ArrayList<Map<String, Object>>();
        for (var related : finding.related()) {
            var place = location(related.file(), related.span(), related.quote(), documents);
            place.put("id", places.size() + 1);
            places.add(place);
        }
        map.put("relatedLocations", places);
    }

    private static void addSuppression(Map<String, Object> map, Finding finding) {
        var waiver = finding.suppressed();
        map.put("suppressions", waiver == null ? List.of() : List.of(suppression(waiver)));
    }

    private static Map<String, Object> suppression(Waiver waiver) {
        var map = Fields.of("kind", "external", "status", "accepted");
        map.put("justification", waiver.reason());
        map.put("properties", Map.of("by", waiver.by()));
        return map;
    }

    private static Map<String, Object> location(
            String file, Span span, String quote, List<ReviewedDocument> documents) {
        var artifact = new LinkedHashMap<String, Object>();
        artifact.put("uri", uri(file));
        artifact.put("index", index(file, documents));
        var region = new LinkedHashMap<String, @Nullable Object>();
        region.put("charOffset", span.start());
        region.put("charLength", span.length());
        if (!quote.isEmpty()) {
            region.put("snippet", text(quote));
        }
        var place = new LinkedHashMap<String, Object>();
        place.put("physicalLocation", Fields.of("artifactLocation", artifact, "region", region));
        return place;
    }

    private static int index(String file, List<ReviewedDocument> documents) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i).document().file().equals(file)) {
                return i;
            }
        }
        return -1;
    }

    /// A relative URI reference.
    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
