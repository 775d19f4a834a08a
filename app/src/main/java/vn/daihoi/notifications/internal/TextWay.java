package vn.daihoi.notifications.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Contact;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.TextMessages;
import vn.daihoi.notifications.internal.Attempt.Result;
import vn.daihoi.notifications.internal.db.tables.records.OutgoingRecord;

import java.io.IOException;

/// Short messages to phones, which say the subject alone.
@Component
class TextWay implements WayOut {

    private final TextMessages gateway;

    TextWay(TextMessages gateway) {
        this.gateway = gateway;
    }

    @Override
    public MessageWay way() {
        return MessageWay.TEXT;
    }

    @Override
    public boolean isOpen() {
        return gateway.isOpen();
    }

    @Override
    public @Nullable String address(Contact contact) {
        return contact.phone();
    }

    @Override
    public Attempt send(OutgoingRecord message, Contact to, String address) {
        try {
            gateway.send(message.getId(), address, message.getSubject());
            return Attempt.SENT;
        } catch (IOException fault) {
            return Attempt.of(Result.UNREACHABLE, fault);
        }
    }
}
