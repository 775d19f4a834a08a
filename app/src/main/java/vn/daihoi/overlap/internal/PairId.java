package vn.daihoi.overlap.internal;

import vn.daihoi.platform.Ids;

import java.util.UUID;

/// Two documents that share passages.
public record PairId(UUID value) {

    static PairId next() {
        return new PairId(Ids.next());
    }
}
