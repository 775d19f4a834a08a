package vn.daihoi.platform;

import java.util.List;

/// A store that can prove that what it holds is what was once put in. The `verify` command asks all
/// of them.
public interface Verifiable {

    /// Name of the store, one word in lower case, for instance `files`.
    String name();

    /// Reads everything and compares. May take minutes.
    ///
    /// @return one line for each damage, naming the damaged thing by its key; empty when all is
    ///   sound
    List<String> problems();
}
