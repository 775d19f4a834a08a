package vn.daihoi.lessons.internal;

import vn.daihoi.review.Bilingual;

import java.util.Arrays;
import java.util.Locale;

/// What the check of a lesson finds in one unit.
///
/// @param words why; empty unless it is a fault
public record Found(Kind kind, Bilingual words) {

    public static final Found CLEAN = new Found(Kind.CLEAN, new Bilingual("", ""));
    public static final Found NOTHING_TO_CHECK =
            new Found(Kind.NOTHING_TO_CHECK, new Bilingual("", ""));

    public enum Kind {
        FAULT,
        CLEAN,
        NOTHING_TO_CHECK;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Found fault(Bilingual words) {
        return new Found(Kind.FAULT, words);
    }

    public boolean isFault() {
        return kind == Kind.FAULT;
    }
}
