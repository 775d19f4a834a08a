package vn.daihoi.accounts;

import org.jspecify.annotations.Nullable;

/// Where messages reach a person.
///
/// @param name full name
/// @param email null: not known
/// @param phone digits only, as dialled within the country; null: not known
public record Contact(
        PersonId person, String name, @Nullable String email, @Nullable String phone) {}
