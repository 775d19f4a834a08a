package vn.daihoi.accounts;

/// An administrator switched off the second factor of a person who had lost it.
///
/// @param by the administrator
public record SecondFactorSwitchedOff(PersonId person, PersonId by) {}
