package vn.daihoi.organization;

import java.util.List;

/// The terms that a unit's Committee has had.
public interface Terms {

    /// Oldest first.
    List<Term> of(UnitId unit);

    /// Adds a term, or corrects the one that begins in the same year.
    void put(UnitId unit, Term term);

    /// Takes out a term that was written by mistake; nothing happens when there is none.
    void remove(UnitId unit, int firstYear);
}
