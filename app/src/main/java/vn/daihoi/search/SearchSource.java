package vn.daihoi.search;

import vn.daihoi.accounts.Viewer;

import java.util.List;

/// What one module can find. A bean.
public interface SearchSource {

    /// Message key of the heading over its hits.
    String heading();

    /// Finds without regard to diacritics and case, and only what the viewer may see.
    ///
    /// @param question as typed, not blank
    /// @param limit at most so many, the best first
    List<Hit> find(Viewer viewer, String question, int limit);
}
