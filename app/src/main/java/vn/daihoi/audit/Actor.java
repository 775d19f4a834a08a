package vn.daihoi.audit;

import java.security.Principal;
import java.util.UUID;

/// Someone signed in, as an entry names them: the principal's name and this key.
public interface Actor extends Principal {

    /// Key of the person.
    UUID actorId();
}
