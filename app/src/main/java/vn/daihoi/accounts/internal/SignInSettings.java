package vn.daihoi.accounts.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// How many failed tries are borne.
///
/// @param tries failures of one account after which it is locked
/// @param lock how long; doubled with each further failure
/// @param longestLock end of the doubling, and age at which failures are forgotten
/// @param addressTries failures from one network address within `addressWindow`; an office shares
///   one address
/// @param addressWindow how long failures of an address count, and how long it then waits
@ConfigurationProperties("daihoi.sign-in")
record SignInSettings(
        @DefaultValue("5") int tries,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("24h") Duration longestLock,
        @DefaultValue("50") int addressTries,
        @DefaultValue("5m") Duration addressWindow) {}
