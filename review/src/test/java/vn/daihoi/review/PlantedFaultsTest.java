package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.rules.Rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The dossier of a ward that does not exist, once sound and once with faults of all families. All
/// that was planted is found, and nothing is found in the sound one.
class PlantedFaultsTest {

    private static final int LEAST_FAULTS = 65;
    private static final int ROUNDS = 3;
    private static final String FOLDER = "/ho-so-sen-dong/";
    private static final List<String> PAPERS =
            List.of(
                    "bao-cao-chinh-tri",
                    "bao-cao-kiem-diem",
                    "bao-cao-kiem-diem-ban-thuong-truc",
                    "chuong-trinh-hanh-dong",
                    "kich-ban",
                    "tham-luan-phu-nu",
                    "tham-luan-cuu-chien-binh");
    private static final Pattern KIND = Pattern.compile("(bao-cao-kiem-diem|tham-luan)-.*");
    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static final Map<Integer, List<Finding>> FOUND = new HashMap<>();

    /// @param round faults of one round are planted together
    /// @param from words of the sound paper
    /// @param to what stands there instead
    /// @param quote what the finding must show
    record Fault(int round, String rule, String paper, String from, String to, String quote) {}

    @BeforeAll
    static void plantAndReview() {
        for (int round = 1; round <= ROUNDS; round++) {
            var papers = sound();
            int now = round;
            faults().filter(fault -> fault.round() == now)
                    .forEach(fault ->
                            papers.compute(fault.paper(), (_, text) -> planted(text, fault)));
            FOUND.put(round, review(papers));
        }
    }

    private static String planted(String text, Fault fault) {
        assertThat(text.split(Pattern.quote(fault.from()), -1))
                .as("[%s] stands in %s", fault.from(), fault.paper())
                .hasSizeGreaterThan(1);
        int at = text.indexOf(fault.from());
        return text.substring(0, at) + fault.to() + text.substring(at + fault.from().length());
    }

    static Stream<Fault> faults() {
        var map = YamlFile.read("loi.yaml", resource("loi.yaml")).asMap();
        var faults = map.required("faults").list(PlantedFaultsTest::fault);
        map.done();
        return faults.stream();
    }

    private static Fault fault(YamlNode node) {
        var map = node.asMap();
        var fault =
                new Fault(
                        map.optional("round").map(YamlNode::integer).orElse(1),
                        map.required("rule").text(),
                        map.required("paper").text(),
                        raw(map.entries().get("from")),
                        raw(map.entries().get("to")),
                        map.required("quote").text());
        map.done();
        return fault;
    }

    /// Blank text means that words were taken out.
    private static String raw(YamlNode node) {
        try {
            return node.text();
        } catch (ProfileError blank) {
            return "";
        }
    }

    private static Map<String, String> sound() {
        var papers = new LinkedHashMap<String, String>();
        PAPERS.forEach(kind -> papers.put(kind, resource(kind + ".txt")));
        return papers;
    }

    private static String resource(String name) {
        try (var in = PlantedFaultsTest.class.getResourceAsStream(FOLDER + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Finding> review(Map<String, String> papers) {
        var documents =
                papers.entrySet().stream()
                        .map(paper ->
                                new InputDocument(
                                        ExamplePaper.of(paper.getKey() + ".docx", paper.getValue()),
                                        KIND.matcher(paper.getKey()).replaceFirst("$1")))
                        .toList();
        var context = ContextFile.read("boi-canh.yaml", resource("boi-canh.yaml"));
        return REVIEW.run(documents, context).findings();
    }

    @Test
    void findsNothingInTheSoundDossier() {
        assertThat(review(sound())).isEmpty();
    }

    @Test
    void plantsFaultsOfEveryRule() {
        assertThat(faults()).hasSizeGreaterThanOrEqualTo(LEAST_FAULTS);
        assertThat(faults().map(Fault::rule))
                .containsAll(REVIEW.rules().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void findsWhatWasPlanted(Fault fault) {
        var found = FOUND.getOrDefault(fault.round(), List.of());
        assertThat(found)
                .filteredOn(finding -> finding.rule().equals(fault.rule()))
                .filteredOn(finding -> concerns(finding, fault.paper() + ".docx"))
                .as(
                        "%s finds [%s]; it says %s",
                        fault.rule(),
                        fault.quote(),
                        found.stream()
                                .filter(finding -> finding.rule().equals(fault.rule()))
                                .map(finding -> finding.message().vi() + " / " + finding.quote())
                                .toList())
                .anyMatch(finding -> shows(finding, fault.quote()));
    }

    /// Faults between two papers stand at one of them and name the other.
    private static boolean concerns(Finding finding, String file) {
        return finding.file().equals(file)
                || finding.related().stream().anyMatch(place -> place.file().equals(file));
    }

    private static boolean shows(Finding finding, String words) {
        return finding.quote().contains(words)
                || finding.message().vi().contains(words)
                || finding.related().stream().anyMatch(place -> place.quote().contains(words));
    }
}
