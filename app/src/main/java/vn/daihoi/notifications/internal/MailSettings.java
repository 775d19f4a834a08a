package vn.daihoi.notifications.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/// The mail server that takes our mail. Settings of our own instead of `spring.mail`: whether there
/// is a server is known at the start only, while Spring's choice of beans is made by the build.
///
/// @param host name of the server; empty: no mail is sent
/// @param port 587 for a mailbox with sign-in, 25 within an own network
/// @param user empty: without sign-in
/// @param from address that people see as the sender; empty: the user
/// @param startTls whether the connection must be secured before anything is said on it
/// @param timeout how long each step may take
@ConfigurationProperties("daihoi.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("true") boolean startTls,
        @DefaultValue("10s") Duration timeout) {

    boolean isOpen() {
        return !host.isBlank() && !sender().isBlank();
    }

    /// A mailbox's name is mostly its address.
    String sender() {
        return from.isBlank() ? user : from;
    }

    /// Never with the password.
    @Override
    public String toString() {
        return "MailSettings[host=%s, port=%d]".formatted(host, port);
    }
}
