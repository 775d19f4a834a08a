package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons.NewPerson;

import java.util.Objects;

/// A row with what is to be done with it.
///
/// @param existing the person of the unit that it is, or may be; null for none
/// @param twiceOf number of the earlier row of the same person in the file; 0 for none
/// @param choice what happens at the import
public record PlannedRow(
        PersonRow row, State state, @Nullable Listed existing, int twiceOf, Choice choice) {

    /// How a row stands to the people of the unit and to the rows before it.
    public enum State {
        /// cannot be taken as it is
        WRONG,
        /// nobody like this is there
        NEW,
        /// the person is there, and the row tells more or otherwise
        CHANGED,
        /// the person is there, and the row tells nothing else
        SAME,
        /// someone there may be this person: spelled otherwise, or a birthday is not known
        LIKELY,
        /// an earlier row of the file is or may be this person
        TWICE
    }

    /// What can be done with a row.
    public enum Choice {
        SKIP,
        /// of the existing person
        UPDATE,
        ADD
    }

    /// Whether the officer may choose.
    public boolean isOpen() {
        return state != State.WRONG && state != State.SAME;
    }

    /// The existing person with what the row adds.
    ///
    /// @throws NullPointerException if there is none
    public NewPerson updated() {
        Listed known = Objects.requireNonNull(existing);
        Sensitive traits = Objects.requireNonNullElse(known.sensitive(), Sensitive.UNKNOWN);
        return new NewPerson(
                Additions.to(known.details(), row.details()),
                Additions.to(traits, row.sensitive()));
    }

    public boolean allows(Choice wanted) {
        return isOpen() && (wanted != Choice.UPDATE || existing != null);
    }
}
