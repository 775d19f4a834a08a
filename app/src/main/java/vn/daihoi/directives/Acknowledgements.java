package vn.daihoi.directives;

import java.util.List;

/// Units acknowledge papers, many in the same moment.
///
/// @param all at least one; no unit the same paper twice
public record Acknowledgements(List<Acknowledged> all) {

    public Acknowledgements {
        all = List.copyOf(all);
    }
}
