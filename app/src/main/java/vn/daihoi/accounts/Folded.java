package vn.daihoi.accounts;

import java.text.Normalizer;
import java.util.Locale;

/// Text as it is searched: lower case, without diacritics; like `public.fold` in the database.
final class Folded {

    private Folded() {}

    static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
