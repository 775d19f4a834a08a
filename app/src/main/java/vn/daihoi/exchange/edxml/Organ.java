package vn.daihoi.exchange.edxml;

/// A body that sends or gets papers.
///
/// @param id identifier such as `000.00.00.H26`; may be empty when read
/// @param name may be empty
public record Organ(String id, String name) {

    public Organ {
        id = id.strip();
        name = name.strip();
    }

    public boolean isNamed() {
        return !id.isEmpty() || !name.isEmpty();
    }
}
