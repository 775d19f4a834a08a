package vn.daihoi.notifications.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Contact;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;

/// One way by which messages leave.
interface WayOut {

    MessageWay way();

    boolean isOpen();

    /// Where it reaches a person; null: nowhere.
    @Nullable String address(Contact contact);

    Attempt send(OutgoingRecord message, Contact to, String address);
}
