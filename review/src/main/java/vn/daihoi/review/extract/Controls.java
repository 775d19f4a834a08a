package vn.daihoi.review.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/// Content controls that are open while a text is read. A control may show guidance of a form in
/// the place of what is to be written.
///
/// Some programs leave the sign for that on after something was written, so guidance must also
/// begin with a bracket: what an officer wrote must never be taken for it.
final class Controls {

    private enum State {
        CONTENT,
        /// said to be guidance, no word read yet
        UNSURE,
        GUIDANCE
    }

    private final Deque<State> open = new ArrayDeque<>();

    void start(boolean showsGuidance) {
        open.push(showsGuidance ? State.UNSURE : State.CONTENT);
    }

    /// Says of the innermost control that it shows guidance.
    void showsGuidance() {
        if (!open.isEmpty()) {
            open.pop();
            open.push(State.UNSURE);
        }
    }

    void end() {
        open.poll();
    }

    boolean isGuidance() {
        return open.contains(State.GUIDANCE);
    }

    /// @param words the next ones inside of the controls that are open
    boolean isGuidance(CharSequence words) {
        if (open.contains(State.UNSURE) && !words.isEmpty()) {
            State decided = words.charAt(0) == '[' ? State.GUIDANCE : State.CONTENT;
            var states = open.stream().map(each -> each == State.UNSURE ? decided : each).toList();
            open.clear();
            open.addAll(states);
        }
        return isGuidance();
    }
}
