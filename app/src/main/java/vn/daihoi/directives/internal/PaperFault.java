package vn.daihoi.directives.internal;

import vn.daihoi.directives.ReceivedPapers;

import java.util.List;

/// One thing that is wrong with a registration.
///
/// @param field of the form
/// @param key message key of what is wrong and how to put it right
/// @param arguments texts for its placeholders
public record PaperFault(String field, String key, List<String> arguments) {

    public PaperFault {
        arguments = List.copyOf(arguments);
    }

    /// As other modules are told.
    ReceivedPapers.Fault told() {
        return new ReceivedPapers.Fault(field, key, arguments);
    }

    static PaperFault of(String field, String key, String... arguments) {
        return new PaperFault(field, "directives.fault." + key, List.of(arguments));
    }
}
