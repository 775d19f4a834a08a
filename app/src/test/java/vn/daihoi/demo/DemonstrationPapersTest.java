package vn.daihoi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Part;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/// The papers of the demonstration are what they are shown as: three sound ones, one with known
/// faults.
class DemonstrationPapersTest {

    private static final String SOUND = "van-chuong-bao-cao-chinh-tri";
    private static final String FAULTY = "kham-thien-bao-cao-chinh-tri";
    private static final Profile PROFILE = Profiles.load("mttq-2024-2029");

    private static String paper(String name) {
        var path = "/demo/documents/" + name + ".md";
        try (var in =
                Objects.requireNonNull(
                        DemonstrationPapersTest.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocumentKind kind(String name) {
        return PROFILE.documentKind(name.substring(name.indexOf("-", name.indexOf("-") + 1) + 1))
                .orElseThrow();
    }

    private static int limit(String name) {
        return kind(name).length("ward").orElseThrow().maxWords();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> headings(String name) {
        return paper(name)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> missingParts(String name) {
        var headings = headings(name);
        return kind(name).parts().stream()
                .filter(part -> headings.stream().noneMatch(heading -> shows(heading, part)))
                .map(Part::id)
                .toList();
    }

    private static boolean shows(String heading, Part part) {
        return part.headings().stream().anyMatch(heading::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SOUND, "van-chuong-bao-cao-kiem-diem", "van-chuong-chuong-trinh-hanh-dong"})
    void hasAllPartsWithinItsLengthAndNothingLeftOpen(String name) {
        assertThat(missingParts(name)).isEmpty();
        assertThat(words(paper(name))).hasSizeLessThan(limit(name));
        assertThat(paper(name)).doesNotContain("…", "[");
    }

    @Test
    void showsTheFaultsThatOfficersComplainOf() {
        assertThat(missingParts(FAULTY)).containsExactly("causes", "lessons");
        assertThat(words(paper(FAULTY))).hasSizeGreaterThan(limit(FAULTY));
        assertThat(paper(FAULTY)).contains("……", "[…]");
        assertThat(headings(FAULTY).stream().filter(line -> line.startsWith("## ")).limit(3))
                .extracting(line -> line.split("\\.")[0])
                .containsExactly("## i", "## ii", "## iv");
        assertThat(paper(FAULTY)).containsPattern("CHỈ TIÊU CHỦ YẾU\\s+## III");
    }

    @ParameterizedTest
    @CsvSource({"van-chuong-bao-cao-kiem-diem, 0.08", "van-chuong-chuong-trinh-hanh-dong, 0.30"})
    void repeatsLittleOfTheSoundReport(String name, double most) {
        var report = new HashSet<>(runs(SOUND));
        var runs = runs(name);
        assertThat((double) runs.stream().filter(report::contains).count() / runs.size())
                .isLessThan(most);
    }

    /// All runs of eight words.
    private static List<List<String>> runs(String name) {
        var words = words(paper(name).toLowerCase(Locale.ROOT));
        return IntStream.rangeClosed(0, words.size() - 8)
                .mapToObj(start -> words.subList(start, start + 8))
                .toList();
    }

    @Test
    void namesEachMemberOrganisationWithAFigureInTheSoundReport() {
        var paragraphs = paper(SOUND).lines().toList();
        for (var name :
                Set.of(
                        "Hội Liên hiệp Phụ nữ",
                        "Đoàn Thanh niên",
                        "Hội Cựu chiến binh",
                        "Hội Người cao tuổi",
                        "Công đoàn",
                        "Hội Chữ thập đỏ",
                        "Hội Khuyến học",
                        "Hội Cựu thanh niên xung phong")) {
            assertThat(paragraphs)
                    .as(name)
                    .anyMatch(line -> line.startsWith(name) && line.matches(".*\\d.*"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SOUND,
                FAULTY,
                "van-chuong-bao-cao-kiem-diem",
                "van-chuong-chuong-trinh-hanh-dong"
            })
    void isNfc(String name) {
        assertThat(Normalizer.isNormalized(paper(name), Normalizer.Form.NFC)).isTrue();
    }
}
