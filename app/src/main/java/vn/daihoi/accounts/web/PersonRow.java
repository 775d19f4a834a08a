package vn.daihoi.accounts.web;

import vn.daihoi.accounts.Role;

import java.util.List;

/// A person as a page shows them.
///
/// @param state key of the state's name: active, waiting for the first sign-in, or switched off
/// @param secondFactor whether a code is asked for at sign-in
/// @param managed whether the viewer may change this person
public record PersonRow(
        String id,
        String login,
        String name,
        String state,
        boolean secondFactor,
        boolean managed,
        List<Held> roles) {

    /// @param grant key
    /// @param unit full name; empty for everywhere
    /// @param within whether the viewer administers that unit
    public record Held(String grant, Role role, String unit, boolean within) {}
}
