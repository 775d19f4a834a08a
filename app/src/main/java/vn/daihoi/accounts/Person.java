package vn.daihoi.accounts;

/// Someone who can sign in.
///
/// @param id key
/// @param login name typed at sign-in, lower case
/// @param name full name as shown
/// @param active whether sign-in is open to them
public record Person(PersonId id, String login, String name, boolean active) {}
