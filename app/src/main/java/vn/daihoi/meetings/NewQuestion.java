package vn.daihoi.meetings;

import java.util.List;

/// A question of the test of a training.
///
/// @param choices two to six
/// @param right place of the right one among the choices, from 0
public record NewQuestion(String text, List<String> choices, int right) {

    public NewQuestion {
        choices = List.copyOf(choices);
    }
}
