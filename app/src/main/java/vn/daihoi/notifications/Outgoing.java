package vn.daihoi.notifications;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.QuietHours;

/// A message to send.
///
/// @param occasion what it is about, for instance `reminders.digest:<id>`; one person is told of
///   one occasion once in each way
/// @param unit for which people get it
/// @param subject one line
/// @param body plain text; a text message says the subject alone
/// @param quiet hours in which it is not sent; null: it is sent at any time
public record Outgoing(
        String occasion, UnitId unit, String subject, String body, @Nullable QuietHours quiet) {

    public Outgoing {
        subject = subject.replaceAll("\\s+", " ").strip();
    }
}
