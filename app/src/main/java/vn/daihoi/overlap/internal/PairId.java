package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.DocumentId;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Two documents that share passages. The same each time they are compared, from either side: pages
/// that are open or were noted down still lead to the pair.
public record PairId(UUID value) {

    static PairId of(Relation relation, DocumentId one, DocumentId other) {
        String key =
                Stream.of(one, other)
                        .map(document -> document.value().toString())
                        .sorted()
                        .collect(Collectors.joining(" ", relation.word() + " ", ""));
        return new PairId(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }
}
