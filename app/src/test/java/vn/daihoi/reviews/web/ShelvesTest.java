package vn.daihoi.reviews.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.Span;
import vn.daihoi.reviews.internal.Found;
import vn.daihoi.reviews.web.Asked.Facet;
import vn.daihoi.reviews.web.Shelves.Shelf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

class ShelvesTest {

    private static final Asked SPACING = Asked.ALL.ofRule("typography.spacing");

    @Test
    void showsFewFindingsInFullByLevelOrSection() {
        var found =
                List.of(
                        at(1, "typography.spacing", Level.NOTE, ""),
                        at(2, "figures.sum", Level.ERROR, "II"));
        assertThat(Shelves.of(found, Asked.ALL).shelves())
                .extracting(Shelf::value)
                .containsExactly("error", "note");
        var bySection = new Asked(null, null, null, null, "section", null);
        assertThat(Shelves.of(found, bySection).shelves())
                .extracting(Shelf::value)
                .containsExactly("-", "II");
    }

    @Test
    void groupsTooManyByRuleWithTheFirstOfEach() {
        var shelves = Shelves.of(many(10_000), Asked.ALL);
        assertThat(shelves.by()).isEqualTo(Facet.RULE);
        assertThat(shelves.shelves()).hasSize(2);
        assertThat(shelves.shelves())
                .allSatisfy(shelf -> {
                    assertThat(shelf.cards()).hasSize(Shelves.FEW);
                    assertThat(shelf.more()).isEqualTo(5_000 - Shelves.FEW);
                });
        assertThat(shelves.positions()).hasSize(2 * Shelves.FEW);
    }

    @Test
    void turnsThePagesOfOneRuleAndLosesNone() {
        var found = many(10_000);
        assertThat(Shelves.of(found, SPACING).pages()).isEqualTo(50);
        var positions =
                IntStream.rangeClosed(1, 50)
                        .mapToObj(page -> Shelves.of(found, SPACING.onPage(page)).positions())
                        .flatMap(Set::stream);
        assertThat(positions).hasSize(5_000).doesNotHaveDuplicates();
        assertThat(Shelves.of(found, SPACING.onPage(99)).page()).isEqualTo(50);
    }

    @Test
    void filtersByFamilyLevelAndSectionTogether() {
        var found =
                List.of(
                        at(1, "typography.spacing", Level.NOTE, "I"),
                        at(2, "typography.quotes", Level.NOTE, ""),
                        at(3, "figures.sum", Level.ERROR, "I"));
        assertThat(shown(found, new Asked(null, "typography", null, null, null, null)))
                .containsExactly(1, 2);
        assertThat(shown(found, new Asked("note", null, null, "I", null, null))).containsExactly(1);
        assertThat(shown(found, new Asked("note", null, null, "-", null, null))).containsExactly(2);
        assertThat(shown(found, new Asked("bad", "", "", "", "", 0))).hasSize(3);
    }

    @Test
    void isKeptInTheAddress() {
        var asked = new Asked("note", "form", "form.page", "I. Kết quả & 1", "section", 3);
        assertThat(asked.query())
                .isEqualTo(
                        "?level=note&family=form&rule=form.page&section=I.%20K%E1%BA%BFt%20qu%E1%BA%A3%20%26%201&by=section&page=3");
        assertThat(Asked.ALL.query()).isEmpty();
    }

    private static List<Integer> shown(List<Found> found, Asked asked) {
        return Shelves.of(found, asked).positions().stream().sorted().toList();
    }

    private static List<Found> many(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        i % 2 == 0
                                ? at(i, "typography.spacing", Level.NOTE, "I")
                                : at(i, "figures.sum", Level.ERROR, "II"))
                .toList();
    }

    private static Found at(int position, String rule, Level level, String section) {
        var words = Bilingual.same("x");
        return new Found(
                position,
                rule,
                level,
                new Span(position, position + 1),
                section,
                "",
                words,
                words,
                words,
                "nguồn",
                "f" + position,
                Map.of(),
                List.of(),
                null);
    }
}
