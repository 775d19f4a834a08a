package vn.daihoi.bench.overlap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One passage written for the measurement, with the forms that were written of it by hand.
///
/// @param id short English name of its subject
/// @param forms rewritten forms by kind; may be empty
/// @param independent the same subject told without looking at the original, where it was written
record Item(
        String id,
        Split split,
        String original,
        Map<Kind, String> forms,
        Optional<String> independent) {

    /// The original and everything else that was written of its subject.
    List<String> tellings() {
        return Stream.of(Stream.of(original), forms.values().stream(), independent.stream())
                .flatMap(texts -> texts)
                .toList();
    }
}
