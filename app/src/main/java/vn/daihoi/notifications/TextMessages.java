package vn.daihoi.notifications;

import java.io.IOException;
import java.util.UUID;

/// Carries short messages to phones: a gateway for SMS or Zalo.
public interface TextMessages {

    /// Whether it was set up. What is not takes no messages.
    boolean isOpen();

    /// Takes a message over. Called again with the same id after a crash between taking over and
    /// our noting it, so an id taken before is not sent again.
    ///
    /// @param id of the message
    /// @param phone digits only, as dialled within the country
    /// @throws IOException if it cannot be taken now; it is tried again later
    void send(UUID id, String phone, String text) throws IOException;
}
