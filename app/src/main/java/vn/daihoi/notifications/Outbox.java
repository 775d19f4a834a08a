package vn.daihoi.notifications;

import vn.daihoi.accounts.PersonId;

import java.util.Collection;

/// Messages that leave the program.
public interface Outbox {

    /// Whether messages can leave this way: it was set up.
    boolean isOpen(MessageWay way);

    /// Stores a message to each person, in the caller's transaction; it is sent after the commit.
    /// Left out are people without an address, people who do not want it, people told of this
    /// occasion before, and all while the way is not set up.
    ///
    /// @return how many people it will go to
    int put(MessageWay way, Collection<PersonId> people, Outgoing message);
}
