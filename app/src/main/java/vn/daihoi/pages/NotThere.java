package vn.daihoi.pages;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What the address names does not exist, or the viewer must not know that it does.
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotThere extends RuntimeException {

    public NotThere() {
        super("not there", null, false, false);
    }
}
