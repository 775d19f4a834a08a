package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.pages.Fold;
import vn.daihoi.pages.NameStyle;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Listed;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.intake.PlannedRow.State;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All rows of a list held against the people of the unit.
public final class ImportPlan {

    private final Map<Integer, Choice> choices;
    private final Map<String, List<Listed>> people = new HashMap<>();
    private final Map<String, List<PersonRow>> earlier = new HashMap<>();
    private final List<PlannedRow> rows = new ArrayList<>();

    private ImportPlan(Map<Integer, Choice> choices) {
        this.choices = choices;
    }

    /// @param people of the unit, with their sensitive traits where the rows have any
    /// @param choices of the officer, by number of the row; the others are as proposed: new people
    ///   are added, known ones updated, doubtful ones skipped
    public static ImportPlan of(
            List<PersonRow> rows, List<Listed> people, Map<Integer, Choice> choices) {
        var plan = new ImportPlan(choices);
        people.forEach(one -> put(plan.people, key(one.details()), one));
        rows.forEach(plan::take);
        return plan;
    }

    private static <T> void put(Map<String, List<T>> into, String key, T one) {
        into.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }

    /// The name without diacritics, case and blanks.
    private static String key(Details details) {
        return Fold.of(details.name()).replaceAll("[^a-z]+", "");
    }

    /// In the order of the file.
    public List<PlannedRow> rows() {
        return rows;
    }

    public long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    public long count(Choice choice) {
        return rows.stream().filter(row -> row.choice() == choice).count();
    }

    /// Tells whether what was looked at is still what would be done: changes with every choice,
    /// with every detail that would be written, as when somebody else gives a column another
    /// meaning, and with every change of a person concerned.
    public String seal() {
        MessageDigest digest = sha256();
        for (PlannedRow row : rows) {
            Listed existing = row.existing();
            String line =
                    "%d %s %s %s %s %s %d\n"
                            .formatted(
                                    row.row().number(),
                                    row.row().details(),
                                    row.row().sensitive(),
                                    row.state(),
                                    row.choice(),
                                    existing == null ? "" : existing.id(),
                                    existing == null ? 0 : existing.version());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(PersonRow row) {
        if (row.isWrong()) {
            rows.add(new PlannedRow(row, State.WRONG, null, 0, Choice.SKIP));
            return;
        }
        String key = key(row.details());
        @Nullable PersonRow before = like(earlier.getOrDefault(key, List.of()), row);
        @Nullable Listed existing = existing(people.getOrDefault(key, List.of()), row.details());
        put(earlier, key, row);
        State state = before == null ? state(row, existing) : State.TWICE;
        int twiceOf = before == null ? 0 : before.number();
        var open = new PlannedRow(row, state, existing, twiceOf, proposed(state));
        rows.add(chosen(open));
    }

    private static @Nullable PersonRow like(List<PersonRow> earlier, PersonRow row) {
        return earlier.stream()
                .filter(one -> mayBe(one.details().born(), row.details().born()))
                .findFirst()
                .orElse(null);
    }

    /// Who surely is the same comes before who may be.
    private static @Nullable Listed existing(List<Listed> people, Details told) {
        var alike =
                people.stream().filter(one -> mayBe(one.details().born(), told.born())).toList();
        return alike.stream()
                .filter(one -> isSame(one.details(), told))
                .findFirst()
                .orElse(alike.isEmpty() ? null : alike.getFirst());
    }

    /// Two days may be one: both lie in both spans, or one is not known.
    private static boolean mayBe(Trait.@Nullable Day one, Trait.@Nullable Day other) {
        return one == null
                || other == null
                || (!one.earliest().isAfter(other.latest())
                        && !other.earliest().isAfter(one.latest()));
    }

    private static boolean isSame(Details known, Details told) {
        return known.born() != null
                && told.born() != null
                && NameStyle.even(known.name()).equals(NameStyle.even(told.name()));
    }

    private static State state(PersonRow row, @Nullable Listed existing) {
        if (existing == null) {
            return State.NEW;
        }
        if (!isSame(existing.details(), row.details())) {
            return State.LIKELY;
        }
        return changes(existing, row) ? State.CHANGED : State.SAME;
    }

    private static boolean changes(Listed existing, PersonRow row) {
        Sensitive known = Objects.requireNonNullElse(existing.sensitive(), Sensitive.UNKNOWN);
        Details details = existing.details();
        return !Additions.to(details, row.details()).equals(details)
                || !Additions.to(known, row.sensitive()).equals(known);
    }

    private static Choice proposed(State state) {
        return switch (state) {
            case NEW -> Choice.ADD;
            case CHANGED -> Choice.UPDATE;
            default -> Choice.SKIP;
        };
    }

    private PlannedRow chosen(PlannedRow open) {
        Choice wanted = choices.getOrDefault(open.row().number(), open.choice());
        return open.allows(wanted)
                ? new PlannedRow(open.row(), open.state(), open.existing(), open.twiceOf(), wanted)
                : open;
    }
}
