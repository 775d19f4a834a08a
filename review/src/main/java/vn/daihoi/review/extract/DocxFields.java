package vn.daihoi.review.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/// Fields that are open in a Word file, one inside the other: instructions first, which are no
/// text, then the result that readers see.
final class DocxFields {

    private final Deque<Boolean> results = new ArrayDeque<>();

    /// @param type begin, separate or end
    void turn(String type) {
        switch (type) {
            case "begin" -> results.push(false);
            case "separate" -> {
                if (!results.isEmpty()) {
                    results.pop();
                    results.push(true);
                }
            }
            case "end" -> results.poll();
            default -> {}
        }
    }

    /// Instructions never go on in the next paragraph.
    void endParagraph() {
        while (!results.isEmpty() && !results.peek()) {
            results.pop();
        }
    }

    /// Whether what stands here are instructions of some field.
    boolean areInstructions() {
        return results.contains(false);
    }
}
