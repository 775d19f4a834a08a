package vn.daihoi.meetings.internal;

import java.util.List;
import java.util.UUID;

/// A question of a test.
///
/// @param choices two to six
/// @param right place of the right one, from 0
public record Question(UUID id, String text, List<String> choices, int right) {

    public Question {
        choices = List.copyOf(choices);
    }
}
