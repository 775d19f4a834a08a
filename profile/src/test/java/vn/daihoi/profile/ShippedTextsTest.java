package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

class ShippedTextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources/profiles");
    private static final Pattern TWINS =
            Pattern.compile("vi: \"(?<vi>[^\"]*)\",?\\s+en: \"(?<en>[^\"]*)\"");

    /// The name of a place; English may add the forms for one and for many.
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z]+)");

    @Test
    void fillTheSamePlacesInBothLanguages() throws IOException {
        var read = 0;
        var faulty = new ArrayList<String>();
        for (Path file : files()) {
            for (var twins : TWINS.matcher(Files.readString(file)).results().toList()) {
                read++;
                if (!places(twins.group("vi")).equals(places(twins.group("en")))) {
                    faulty.add(file.getFileName() + ": " + twins.group("en"));
                }
            }
        }
        assertThat(faulty).isEmpty();
        assertThat(read).isGreaterThan(700);
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
