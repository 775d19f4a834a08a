package vn.daihoi.review.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/// Content that a Word file gives in several ways for programs of different age: the first is read,
/// the others say the same again.
final class DocxChoices {

    private final Deque<Boolean> chosen = new ArrayDeque<>();

    void start() {
        chosen.push(false);
    }

    /// One of the ways is open; it is passed over when one was read before.
    void choose(Xml xml) throws CannotRead {
        if (chosen.isEmpty() || chosen.peek()) {
            xml.skip();
        } else {
            chosen.pop();
            chosen.push(true);
        }
    }

    void end() {
        chosen.poll();
    }
}
