package vn.daihoi.review.extract;

import java.util.ArrayDeque;
import java.util.Deque;

/// Table rows that a tracked change deletes, whatever stands in them; tables stand in tables.
final class DocxRows {

    private final DocxWording wording;
    private final Deque<Boolean> deleted = new ArrayDeque<>();

    DocxRows(DocxWording wording) {
        this.wording = wording;
    }

    void start() {
        deleted.push(false);
    }

    /// Reads the properties of the row that is open.
    void readForm(Xml xml) throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("del") && Boolean.FALSE.equals(deleted.peek())) {
                deleted.pop();
                deleted.push(true);
                wording.startDeletion();
            }
        }
    }

    void end() {
        if (Boolean.TRUE.equals(deleted.poll())) {
            wording.endDeletion();
        }
    }
}
