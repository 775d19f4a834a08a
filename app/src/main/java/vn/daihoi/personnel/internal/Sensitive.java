package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

/// What the law on personal data protects most. Null where nothing is known, which is not the same
/// as no.
///
/// @param ethnic name of the ethnic group, for instance `Kinh`
/// @param religion code of the religion, `khong` for none
/// @param party whether a member of the Party
/// @param partySince day of admission, as exactly as it is known
public record Sensitive(
        @Nullable String ethnic,
        @Nullable String religion,
        @Nullable Boolean party,
        Trait.@Nullable Day partySince) {

    public static final Sensitive UNKNOWN = new Sensitive(null, null, null, null);

    public Sensitive {
        if (partySince != null && Boolean.FALSE.equals(party)) {
            throw new IllegalArgumentException("Who is outside the Party was not admitted to it.");
        }
    }
}
