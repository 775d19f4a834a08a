package vn.daihoi.bench.overlap;

import java.util.List;

/// Something that finds what two texts share.
public interface Detector {

    /// Name in tables.
    String name();

    /// What it finds in the pairs of `set`, in any order.
    ///
    /// @throws IllegalStateException when it could not run to its end
    List<Alignment> detect(OverlapSet set);
}
