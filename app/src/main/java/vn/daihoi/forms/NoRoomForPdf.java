package vn.daihoi.forms;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// A paper is too long to be laid out as PDF, or others are being laid out for too long. As a Word
/// file it can be had.
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
public final class NoRoomForPdf extends RuntimeException {

    NoRoomForPdf(long pieces) {
        super("No room for a PDF of %d pieces.".formatted(pieces), null, false, false);
    }
}
