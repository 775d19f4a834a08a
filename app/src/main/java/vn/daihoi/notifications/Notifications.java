package vn.daihoi.notifications;

import vn.daihoi.accounts.PersonId;

import java.util.Collection;
import java.util.List;

/// Tells people what concerns them.
public interface Notifications {

    /// Puts a message into each person's list, in the caller's transaction; open screens show it
    /// after the commit. A person named twice is told once.
    ///
    /// @param people whom; may be empty
    /// @param key message key of the text
    /// @param arguments texts for its placeholders
    /// @param address page of this site where the matter can be dealt with, starts with `/`
    void tell(Collection<PersonId> people, String key, List<String> arguments, String address);
}
