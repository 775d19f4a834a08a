package vn.daihoi.review.extract;

import java.util.HashMap;
import java.util.Map;

/// The tracked changes of an OpenDocument text: deleted words are kept apart, inserted ones stand
/// in the text between two marks.
final class OdtChanges {

    private final Map<String, String> deletions = new HashMap<>();
    private final Map<String, Boolean> insertions = new HashMap<>();

    /// @return the deleted words; empty when the change is no deletion
    String deleted(String id) {
        return deletions.getOrDefault(id, "");
    }

    boolean isInsertion(String id) {
        return insertions.containsKey(id);
    }

    /// Reads the `text:tracked-changes` that starts here.
    void read(Xml xml) throws CannotRead {
        String id = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "changed-region" -> id = xml.attribute("id", "");
                case "insertion" -> {
                    insertions.put(id, true);
                    xml.skip();
                }
                case "deletion" -> deletions.put(id, words(xml));
                default -> xml.skip();
            }
        }
    }

    private static String words(Xml xml) throws CannotRead {
        var words = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "change-info" -> xml.skip();
                case "p", "h" -> {
                    words.append(words.isEmpty() ? "" : " ");
                    xml.readText(words);
                }
                default -> {}
            }
        }
        return words.toString();
    }
}
