package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;

/// A known person with what a row tells of it besides. What the row does not tell stays.
final class Additions {

    private Additions() {}

    /// The name stays as well: it is the same but for its spelling.
    static Details to(Details known, Details told) {
        return new Details(
                known.name(),
                closer(told.born(), known.born()),
                or(told.female(), known.female()),
                text(told.hometown(), known.hometown()),
                text(told.residence(), known.residence()),
                text(told.education(), known.education()),
                text(told.degree(), known.degree()),
                text(told.theory(), known.theory()),
                text(told.post(), known.post()),
                text(told.workplace(), known.workplace()),
                or(told.category(), known.category()),
                text(told.represents(), known.represents()),
                text(told.area(), known.area()),
                text(told.organisation(), known.organisation()),
                or(told.sitting(), known.sitting()),
                text(told.introducedBy(), known.introducedBy()),
                text(told.note(), known.note()),
                or(told.score(), known.score()));
    }

    /// Who is told to be outside the Party loses the day of admission.
    static Sensitive to(Sensitive known, Sensitive told) {
        @Nullable Boolean party = or(told.party(), known.party());
        return new Sensitive(
                or(told.ethnic(), known.ethnic()),
                or(told.religion(), known.religion()),
                party,
                Boolean.FALSE.equals(party) ? null : closer(told.partySince(), known.partySince()));
    }

    /// A year does not replace the day in it that is known.
    private static Trait.@Nullable Day closer(Trait.@Nullable Day told, Trait.@Nullable Day known) {
        boolean within =
                told != null
                        && known != null
                        && !known.earliest().isBefore(told.earliest())
                        && !known.latest().isAfter(told.latest());
        return within ? known : or(told, known);
    }

    private static <T> @Nullable T or(@Nullable T told, @Nullable T known) {
        return told == null ? known : told;
    }

    /// Cells hold one line; a longer text that came from here is known by its words.
    private static String text(String told, String known) {
        return told.isEmpty() || told.equals(known.strip().replaceAll("\\s+", " ")) ? known : told;
    }
}
