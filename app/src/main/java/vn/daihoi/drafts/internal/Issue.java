package vn.daihoi.drafts.internal;

import java.time.LocalDate;

/// How a paper goes out.
///
/// @param number in the series of its issuer, 1 or more
/// @param day on which it is signed
/// @param deputy whether a deputy signs for the head of the office
/// @param signer full name
record Issue(int number, LocalDate day, boolean deputy, String signer) {}
