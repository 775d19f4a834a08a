package vn.daihoi.reviews.internal;

import vn.daihoi.platform.Ids;

import java.util.UUID;

/// One review of one version.
public record RunId(UUID value) {

    static RunId next() {
        return new RunId(Ids.next());
    }
}
