package vn.daihoi.visits;

import java.util.UUID;

/// What came of a note.
public sealed interface NoteOutcome {

    record Kept(UUID visit) implements NoteOutcome {}

    /// The same note had come before.
    record Again(UUID visit) implements NoteOutcome {}

    /// All of it is kept; someone else had changed the words meanwhile, so there are two of them.
    record Parallel(UUID visit) implements NoteOutcome {}

    /// Nothing is kept.
    ///
    /// @param key message key of what is wrong and how to put it right
    record Refused(String key) implements NoteOutcome {}
}
