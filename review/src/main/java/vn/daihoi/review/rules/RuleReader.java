package vn.daihoi.review.rules;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.ContextFile;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Level;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads one rule file. Everything in it must be known and complete: parameters, messages with
/// their places, words in both languages, examples that fire and examples that do not.
final class RuleReader {

    static final String BUNDLE = "vn.daihoi.review.rules.faults";

    private static final String ID = "[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+";
    private static final String ALL = "all";
    private static final String LOWEST = "lowest";
    private static final String OWN_PAPERS = "own-papers";

    private final Profile profile;
    private final PaperForms forms;

    RuleReader(Profile profile) {
        this.profile = profile;
        this.forms = PaperForms.of(profile);
    }

    /// @throws vn.daihoi.profile.yaml.ProfileError naming file, line and cure
    Rule read(YamlNode file) {
        var map = file.asMap();
        var id = id(map.required("id"));
        var kind = kind(map.required("kind"));
        var parameters = map.optional("parameters");
        var documents = documents(map.required("documents"));
        map.optional(OWN_PAPERS).ifPresent(node -> node.list(this::document));
        var settings =
                map.optional("settings")
                        .map(node ->
                                new SettingReader(profile, forms).read(node, parameters, documents))
                        .orElse(List.of());
        var rule =
                new Rule(
                        id,
                        kind,
                        documents,
                        map.required("level").oneOf(Level.class),
                        profile.basis(map),
                        messages(map.required("messages").asMap(), kind),
                        bilingual(map.required("title")),
                        bilingual(map.required("why")),
                        bilingual(map.required("mend")),
                        parameters.map(RuleReader::shown).orElse(Map.of()),
                        check(kind, file, forms),
                        examples(map.required("examples"), id),
                        file,
                        settings);
        map.done();
        return rule;
    }

    static Bilingual bilingual(YamlNode node) {
        var map = node.asMap();
        var words = new Bilingual(map.required("vi").text(), map.required("en").text());
        map.done();
        return words;
    }

    private static String id(YamlNode node) {
        if (!node.text().matches(ID)) {
            throw node.error(BUNDLE, "bad-id", node.text());
        }
        return node.text();
    }

    private static RuleKind kind(YamlNode node) {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind.written().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.error(BUNDLE, "unknown-kind", node.text(), kindsWritten()));
    }

    private static String kindsWritten() {
        return Arrays.stream(RuleKind.values())
                .map(RuleKind::written)
                .collect(Collectors.joining(", "));
    }

    private Set<String> documents(YamlNode node) {
        if (!node.isList() && node.text().equals(ALL)) {
            return Set.of();
        }
        return new LinkedHashSet<>(node.list(this::document));
    }

    private String document(YamlNode node) {
        if (!forms.isKind(node.text())) {
            var known = forms.kinds().stream().map(each -> each.kind()).toList();
            throw node.error(BUNDLE, "unknown-document", node.text(), String.join(", ", known));
        }
        return node.text();
    }

    /// Reads the parameters of a rule file; one without parameters is read from an empty map.
    static Check check(RuleKind kind, YamlNode file, PaperForms forms) {
        var parameters = file.asMap().optional("parameters");
        var map = parameters.orElse(file).asMap();
        var check = kind.read(map, forms);
        if (parameters.isPresent()) {
            map.done();
        }
        return file.asMap()
                .optional(OWN_PAPERS)
                .<Check>map(node -> new OwnPapers(check, Set.copyOf(node.list(YamlNode::text))))
                .orElse(check);
    }

    private static Map<String, String> shown(YamlNode parameters) {
        var shown = new LinkedHashMap<String, String>();
        parameters.asMap().entries().forEach((key, value) -> shown.put(key, shownValue(value)));
        return shown;
    }

    private static String shownValue(YamlNode value) {
        if (value.isList()) {
            return value.list().stream()
                    .map(RuleReader::shownValue)
                    .collect(Collectors.joining("; "));
        }
        if (value.isMap()) {
            return value.asMap().entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + shownValue(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return shownScalar(value);
    }

    private static String shownScalar(YamlNode value) {
        try {
            return value.text();
        } catch (ProfileError notText) {
            return value.decimal().toPlainString();
        }
    }

    private static Map<String, Template> messages(YamlMap map, RuleKind kind) {
        var messages = new LinkedHashMap<String, Template>();
        for (var key : new TreeSet<>(kind.messages().keySet())) {
            var node = map.required(key);
            var template = new Template(bilingual(node));
            checkPlaces(node, key, template, kind.messages().getOrDefault(key, Set.of()));
            messages.put(key, template);
        }
        map.done();
        return messages;
    }

    private static void checkPlaces(
            YamlNode node, String key, Template template, Set<String> known) {
        for (var name : template.names()) {
            if (!known.contains(name)) {
                var usable = String.join(", ", new TreeSet<>(known));
                throw node.error(BUNDLE, "unknown-place", key, name, usable);
            }
        }
    }

    private List<Example> examples(YamlNode node, String id) {
        var examples = node.list(this::example);
        boolean fires = examples.stream().anyMatch(example -> example.findings() > 0);
        boolean misses = examples.stream().anyMatch(example -> example.findings() == 0);
        if (!fires || !misses) {
            throw node.error(BUNDLE, "few-examples", id);
        }
        return examples;
    }

    private Example example(YamlNode node) {
        var map = node.asMap();
        var lines = map.required("text").text();
        var kind = document(map.required("kind"));
        var example =
                new Example(
                        bilingual(map.required("name")),
                        kind,
                        context(map),
                        ExamplePaper.of("example.docx", lines),
                        lines,
                        map.optional("others").map(this::others).orElse(List.of()),
                        map.required("findings").integer());
        map.done();
        return example;
    }

    /// Code of a level; [#LOWEST] stands for the lowest one of the profile that holds a congress.
    private String level(YamlNode node) {
        return node.text().equals(LOWEST) ? lowestLevel() : node.text();
    }

    private String lowestLevel() {
        return profile.levels().reversed().stream()
                .filter(vn.daihoi.profile.Level::holdsCongress)
                .map(vn.daihoi.profile.Level::code)
                .findFirst()
                .orElse("");
    }

    /// `context` as in a context file; `level` alone is the short form.
    private Context context(YamlMap example) {
        var context =
                example.optional("context")
                        .map(each -> ContextFile.of(each.asMap()))
                        .orElse(Context.EMPTY);
        return example.optional("level")
                .map(level -> context.withLevel(level(level)))
                .orElse(context);
    }

    private List<InputDocument> others(YamlNode node) {
        var papers = new ArrayList<InputDocument>();
        node.list().forEach(each -> papers.add(other(each.asMap(), papers.size() + 2)));
        return papers;
    }

    private InputDocument other(YamlMap map, int number) {
        var paper =
                ExamplePaper.of("example-%d.docx".formatted(number), map.required("text").text());
        var other = new InputDocument(paper, document(map.required("kind")));
        map.done();
        return other;
    }
}
