package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What shows that a milestone is reached. A proof filed by an officer is good for every milestone;
/// where an event is named, the event does it by itself.
public sealed interface Evidence {

    /// Only an officer's proof: a file or a number and date of a paper.
    record FiledProof() implements Evidence {}

    /// @param documentKind kind of the document for [MilestoneEvent#DOCUMENT_UPLOADED], otherwise
    ///   null
    record Event(MilestoneEvent event, @Nullable String documentKind) implements Evidence {

        /// As written in the profile, such as `document-uploaded:ke-hoach`.
        @Override
        public String toString() {
            var name = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
            return documentKind == null ? name : name + ":" + documentKind;
        }
    }
}
