package vn.daihoi.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The viewer's roles do not allow this. Says nothing about what is there.
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super("not allowed", null, false, false);
    }
}
