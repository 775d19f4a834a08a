package vn.daihoi.pages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// For search: small letters without diacritics, as `public.fold` makes them in the database.
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    public static String of(String text) {
        String taken = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(taken).replaceAll("").toLowerCase(Locale.ROOT).replace('\u0111', 'd');
    }
}
