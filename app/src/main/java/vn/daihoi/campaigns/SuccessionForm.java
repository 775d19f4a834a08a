package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// An event as it was typed.
///
/// @param kind `merge`, `split`, `removal` or `rename`
/// @param day from which it holds; null when none was given
/// @param source number and date of the decision
/// @param from codes of the units that ended, as they were on the day before
/// @param into codes of what came of them, as they are on the day
public record SuccessionForm(
        String kind, @Nullable LocalDate day, String source, String from, String into) {

    static final List<String> KINDS = List.of("merge", "split", "removal", "rename");

    List<String> fromCodes() {
        return codes(from);
    }

    List<String> intoCodes() {
        return codes(into);
    }

    private static List<String> codes(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }
}
