package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;

import java.util.UUID;

/// A Committee that a person sat on, or a post that the person held.
///
/// @param body or organisation; never blank
/// @param post empty where not known
/// @param term of the body, for instance `2014-2019`; empty where it has none
/// @param began as exactly as it is known
/// @param ended null for a post still held
/// @param removed whether it was taken off the card
public record Tenure(
        UUID id,
        String body,
        String post,
        String term,
        Trait.Day began,
        Trait.@Nullable Day ended,
        boolean removed) {}
