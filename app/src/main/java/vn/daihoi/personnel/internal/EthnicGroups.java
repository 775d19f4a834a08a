package vn.daihoi.personnel.internal;

import vn.daihoi.pages.Fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The ethnic groups of the country by their official names. Names are not translated.
public final class EthnicGroups {

    private static final List<List<String>> LINES = read();
    private static final List<String> NAMES = LINES.stream().map(List::getFirst).toList();
    private static final Map<String, String> BY_SPELLING = spellings();

    private EthnicGroups() {}

    /// In the official order, the largest group first.
    public static List<String> names() {
        return NAMES;
    }

    /// The official name of what was written in any known spelling, without regard to capitals and,
    /// where only one group is meant, to diacritics.
    public static Optional<String> find(String written) {
        String exact = written.strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_SPELLING.get(exact))
                .or(() -> Optional.ofNullable(BY_SPELLING.get(Fold.of(written))));
    }

    private static Map<String, String> spellings() {
        var exact = new HashMap<String, String>();
        var folded = new HashMap<String, String>();
        for (List<String> line : LINES) {
            for (String spelling : line) {
                exact.put(spelling.toLowerCase(Locale.ROOT), line.getFirst());
                // Empty where two groups differ by diacritics only.
                folded.merge(
                        Fold.of(spelling),
                        line.getFirst(),
                        (one, two) -> one.equals(two) ? one : "");
            }
        }
        folded.values().removeIf(String::isEmpty);
        folded.putAll(exact);
        return folded;
    }

    private static List<List<String>> read() {
        try (var file =
                Objects.requireNonNull(
                        EthnicGroups.class.getResourceAsStream("/personnel/ethnic-groups.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> List.of(line.split("; ")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
