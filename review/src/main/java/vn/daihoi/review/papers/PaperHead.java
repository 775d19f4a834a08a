package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What the head of a paper says of it. Whatever it does not say is empty or null.
///
/// @param number as written, such as `33/HD-MTTQ-BTT`; not judged
/// @param issuer lines of capitals at the left, joined by commas
/// @param date day on which it was issued, if it is whole
/// @param subject words of the title without the type
/// @param urgency id of the profile's urgency
/// @param secrecy id of the profile's secrecy; null for a paper that is not secret
/// @param basedOn numbers of papers that it says it rests on, as written
public record PaperHead(
        String number,
        String issuer,
        @Nullable LocalDate date,
        String subject,
        String urgency,
        @Nullable String secrecy,
        List<String> basedOn) {

    public PaperHead {
        basedOn = List.copyOf(basedOn);
    }
}
