package vn.daihoi.composition.timetable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/// The half of a day that one congress takes.
public record Slot(LocalDate day, Half half) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::day).thenComparing(Slot::half);

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    /// As in files, such as `2024-03-26/morning`.
    @Override
    public String toString() {
        return day + "/" + half.name().toLowerCase(Locale.ROOT);
    }
}
