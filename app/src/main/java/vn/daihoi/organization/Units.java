package vn.daihoi.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The register of units through time.
///
/// **Which unit is it?** A code is no lasting identity: codes of units that ended are given to
/// others. A row of a new state of the register means a known unit when code, level and short name
/// are those that the unit bore on the day before; names are compared in lower case with blanks and
/// the place of tone marks evened out (`Hoà` = `Hòa`). Then a new type word (`Xã` → `Phường`) is a
/// renaming and a new parent is a move. With another short name the old unit ends and a new one
/// begins, because a table can't tell a renaming from a reuse; a person who knows says so by
/// [Successions#record]. The other way round would hand the past of one ward to another.
public interface Units {

    /// Reads a state of the register in: all of the file or, if one row is faulty, nothing.
    ///
    /// @param file bytes of a CSV file, UTF-8: `code,parent_code,level,name,full_name`
    /// @param validFrom first day of this state; units, names and parents that are gone end the day
    ///   before
    /// @param coverage what it means that a unit is not in the file
    RegisterOutcome read(byte[] file, LocalDate validFrom, Coverage coverage);

    /// Adds a unit that the register does not know.
    UnitId add(NewUnit unit);

    Optional<Unit> byCode(String code, LocalDate day);

    Optional<Unit> get(UnitId unit, LocalDate day);

    /// Living on that day, by name.
    List<Unit> children(UnitId unit, LocalDate day);

    /// What the unit was called, oldest first.
    List<UnitEra> history(UnitId unit);

    /// What a unit's absence from a file means.
    enum Coverage {
        /// The file holds the whole register: who is not in it has ended.
        WHOLE,
        /// The file holds some provinces: who is not in it is left alone, save in those provinces.
        PROVINCES_NAMED
    }
}
