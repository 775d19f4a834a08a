package vn.daihoi.accounts;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;

import java.util.Optional;

/// How a platform gets its first administrator, before anyone can sign in.
public interface FirstAdministrator {

    /// @param baseUrl where the pages are, without a final slash
    /// @return one-time link with which the first administrator chooses a password; empty when
    ///   somebody can sign in already
    Optional<String> linkIfNobody(String baseUrl);

    /// Makes an administrator; one who exists gets the role and a new link.
    ///
    /// @param unit top of the branch; null: all campaigns
    /// @return the one-time link
    /// @throws IllegalArgumentException if the login is not of the form
    String create(String login, String name, @Nullable UnitId unit, String baseUrl);
}
