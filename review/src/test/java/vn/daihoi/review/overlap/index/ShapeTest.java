package vn.daihoi.review.overlap.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Random;

class ShapeTest {

    @ParameterizedTest(name = "{0} texts of {1} tokens, {2} entries")
    @CsvSource({
        "1, 1, 1",
        "1, 268435456, 1000",
        "10000, 60000, 20000000",
        "65537, 65537, 100000000",
        "1048576, 4194304, 1000000000"
    })
    void whatIsPutIntoAnEntryComesOutOfIt(int texts, int tokens, long entries) {
        var shape = Shape.of(texts, tokens, entries);
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            long hash = random.nextLong() & Shape.HASH;
            int text = i == 0 ? texts - 1 : random.nextInt(texts);
            int place = i == 0 ? tokens - 1 : random.nextInt(tokens);
            long entry = shape.entry(hash, text, place);

            assertThat(shape.text(entry)).isEqualTo(text);
            assertThat(shape.place(entry)).isEqualTo(place);
            assertThat(shape.hash(shape.part(hash), entry)).isEqualTo(hash);
        }
    }

    @ParameterizedTest(name = "{0} texts of {1} tokens")
    @CsvSource({"16777216, 16777216"})
    void moreThanCanBeWrittenIsRefused(int texts, int tokens) {
        assertThatThrownBy(() -> Shape.of(texts, tokens, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
