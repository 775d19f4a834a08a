package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

import java.math.BigDecimal;

/// What is known of a person, but for the sensitive traits. Texts are empty where nothing is known.
///
/// @param born birthday, as exactly as it is known; null when not known
/// @param female null when not known
/// @param education general schooling, for instance `12/12`
/// @param degree highest professional degree
/// @param theory level of political theory
/// @param category one of the profile's seat categories; null when not known
/// @param represents for instance a religion, a profession, an area
/// @param area residential area
/// @param organisation member organisation
/// @param sitting whether a member of the present Committee; null when not known
/// @param introducedBy body that introduced the person
/// @param score of the evaluation; null when not evaluated
public record Details(
        String name,
        Trait.@Nullable Day born,
        @Nullable Boolean female,
        String hometown,
        String residence,
        String education,
        String degree,
        String theory,
        String post,
        String workplace,
        @Nullable String category,
        String represents,
        String area,
        String organisation,
        @Nullable Boolean sitting,
        String introducedBy,
        String note,
        @Nullable BigDecimal score) {}
