package vn.daihoi.review.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Read;
import vn.daihoi.review.text.Span;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/// Shorthand of the tests of this package.
final class Copies {

    static final LocalDateTime NOW = LocalDateTime.of(2024, 2, 26, 8, 0);

    private Copies() {}

    /// A copy with a note at the first place of each of these words.
    static byte[] noted(String name, byte[] content, String... words) {
        String text = Read.document(name, content).text();
        return noted(
                name,
                content,
                Stream.of(words)
                        .map(each -> {
                            int start = text.indexOf(each);
                            assertThat(start).as(each).isNotNegative();
                            return new Span(start, start + each.length());
                        })
                        .toArray(Span[]::new));
    }

    static byte[] noted(String name, byte[] content, Span... places) {
        var copy = (Annotated.Copy) annotated(name, content, places);
        assertThat(copy.left()).isZero();
        return copy.content();
    }

    static Annotated annotated(String name, byte[] content, Span... places) {
        var notes =
                Arrays.stream(places)
                        .map(place ->
                                new Note(place, List.of("Sai số liệu", "Cách sửa: <đối chiếu>")))
                        .toList();
        return new AnnotatedCopy(Limits.standard(), NOW)
                .of(name, content, Read.document(name, content), notes);
    }

    static Map<String, byte[]> parts(byte[] packed) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return parts;
    }

    /// Whether `after` is `before` with something added, and nothing else.
    static boolean onlyAdds(byte[] before, byte[] after) {
        int found = 0;
        for (byte each : after) {
            found += found < before.length && before[found] == each ? 1 : 0;
        }
        return found == before.length;
    }

    /// A second reading finds the same document, leftovers included.
    static void assertReadsTheSame(String name, byte[] before, byte[] after) {
        var first = Read.document(name, before);
        var second = Read.document(name, after);
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.blocks()).isEqualTo(first.blocks());
        assertThat(second.leftovers()).isEqualTo(first.leftovers());
    }
}
