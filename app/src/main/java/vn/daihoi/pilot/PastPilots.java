package vn.daihoi.pilot;

/// Takes over pilots that were held already.
public interface PastPilots {

    /// Tells nobody.
    ///
    /// @throws IllegalStateException if something of it cannot be kept
    void record(PastPilot pilot);
}
