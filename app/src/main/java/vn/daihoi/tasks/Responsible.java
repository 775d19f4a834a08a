package vn.daihoi.tasks;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;

/// Who does a task: somebody with an account, a name alone, or nobody yet.
///
/// @param person null for a name alone, and for nobody
/// @param name as shown; empty for nobody
public record Responsible(@Nullable PersonId person, String name) {

    public static final Responsible NOBODY = new Responsible(null, "");

    public static Responsible of(Person person) {
        return new Responsible(person.id(), person.name());
    }

    /// Somebody without an account, such as `bà Lan, khu dân cư số 3`.
    public static Responsible named(String name) {
        return new Responsible(null, name.strip());
    }

    public boolean is(PersonId other) {
        return other.equals(person);
    }

    public boolean isNobody() {
        return name.isEmpty();
    }
}
