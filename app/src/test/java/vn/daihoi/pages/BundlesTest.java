package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

class BundlesTest {

    private static final Pattern ENTRY = Pattern.compile("^[a-z][A-Za-z0-9.-]*=");
    private static final Pattern USE = Pattern.compile("text\\(\"([a-z0-9.-]+)\"[,)]");

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
}
