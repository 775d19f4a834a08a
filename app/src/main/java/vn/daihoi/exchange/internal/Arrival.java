package vn.daihoi.exchange.internal;

import vn.daihoi.exchange.edxml.EdxmlReading.Fault;
import vn.daihoi.exchange.edxml.StatusCode;

/// What came of a message that arrived.
public sealed interface Arrival {

    /// It waits for an officer.
    record Waiting(Incoming incoming) implements Arrival {}

    /// This very message came before.
    record Known(Incoming incoming) implements Arrival {}

    /// Its sender wants a paper back.
    record AskedBack(Incoming incoming) implements Arrival {}

    /// Another body told what has become of a paper of this unit.
    record Told(StatusCode code) implements Arrival {}

    /// Nothing of it was kept.
    ///
    /// @param detail which piece; may be empty
    record Refused(Fault fault, String detail) implements Arrival {}
}
