package vn.daihoi.notifications;

import java.util.Locale;
import java.util.Optional;

/// Puts an argument of a message into the reader's language. Answered by modules whose messages
/// keep names by their code: who reads may use another language than who wrote.
public interface ArgumentWords {

    /// Empty for an argument of any other kind, which is shown as it is.
    Optional<String> of(String argument, Locale reader);
}
