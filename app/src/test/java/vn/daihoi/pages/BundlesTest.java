package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class BundlesTest {

    private static final Pattern ENTRY = Pattern.compile("^[a-z][A-Za-z0-9.-]*=");
    private static final Pattern USE = Pattern.compile("text\\(\"([a-z0-9.-]+)\"[,)]");

    /// Arguments of [MessageFormat], and places that a script of the page fills.
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)|%([a-z])\\b");

    /// The name of a level in each of its forms; each language takes another one.
    private static final Set<String> OTHER_PLACES = Set.of("plans.matrix.question");

    @Test
    void listsEveryBundleOfTheFolder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            var names =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.endsWith("_en.properties"))
                            .map(name -> name.replace(".properties", ""))
                            .sorted()
                            .toList();
            assertThat(Bundles.NAMES).isEqualTo(names);
        }
    }

    @Test
    void sayEachThingOnce() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.toList()) {
                try (var lines = Files.lines(file)) {
                    assertThat(
                                    lines.filter(line -> ENTRY.matcher(line).find())
                                            .map(line -> line.substring(0, line.indexOf('='))))
                            .as(file.getFileName().toString())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void sayEverythingInBothLanguages() {
        assertThat(Texts.in(Locale.ENGLISH).keys()).isEqualTo(Texts.in(Texts.VIETNAMESE).keys());
    }

    @Test
    void holdEveryTextThatATemplateAsksFor() throws IOException {
        var missing = new TreeSet<String>();
        var known = Texts.in(Texts.VIETNAMESE).patterns();
        try (var templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                USE.matcher(Files.readString(template))
                        .results()
                        .map(match -> match.group(1))
                        .filter(key -> !known.containsKey(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    /// A lone quote disappears from the page and makes placeholders behind it plain text.
    @Test
    void writeEachSingleQuoteTwice() {
        assertThat(faulty((_, pattern) -> pattern.replace("''", "").contains("'"))).isEmpty();
    }

    @Test
    void fillTheSamePlacesInBothLanguages() {
        var english = Texts.in(Locale.ENGLISH).patterns();
        assertThat(faulty((key, pattern) -> differs(key, pattern, english.get(key)))).isEmpty();
    }

    @Test
    void areAllPatternsThatCanBeFilled() {
        assertThat(faulty((_, pattern) -> !canBeRead(pattern))).isEmpty();
    }

    /// Lines that are at fault, in either language.
    private static List<String> faulty(BiPredicate<String, String> fault) {
        return Stream.of(Texts.VIETNAMESE, Locale.ENGLISH)
                .flatMap(locale -> Texts.in(locale).patterns().entrySet().stream())
                .filter(line -> fault.test(line.getKey(), line.getValue()))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static boolean differs(String key, String pattern, String english) {
        return !OTHER_PLACES.contains(key) && !places(pattern).equals(places(english));
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(pattern)
                .results()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean canBeRead(String pattern) {
        try {
            new MessageFormat(pattern, Locale.ROOT);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
