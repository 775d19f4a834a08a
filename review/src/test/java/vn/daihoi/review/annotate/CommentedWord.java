package vn.daihoi.review.annotate;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the comments of a Word file apart from the product: by another way than they were written.
final class CommentedWord {

    private final Map<String, StringBuilder> words = new LinkedHashMap<>();
    private final Map<String, String> authors = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> elements = new ArrayList<>();

    static CommentedWord of(byte[] docx) {
        var parts = Copies.parts(docx);
        var read = new CommentedWord();
        read.each(parts.get("word/document.xml"), CommentedWord::inDocument);
        read.each(parts.get("word/comments.xml"), CommentedWord::inComments);
        return read;
    }

    /// Marked words by id; empty for a comment at a point.
    Map<String, String> marked() {
        var marked = new LinkedHashMap<String, String>();
        references.forEach(
                id -> marked.put(id, words.getOrDefault(id, new StringBuilder()).toString()));
        return marked;
    }

    Map<String, String> authors() {
        return authors;
    }

    private interface Step {
        void at(CommentedWord read, XMLStreamReader xml);
    }

    private void each(byte[] part, Step step) {
        try {
            var xml =
                    XMLInputFactory.newDefaultFactory()
                            .createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    elements.add(xml.getLocalName());
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        || event == XMLStreamConstants.CHARACTERS) {
                    step.at(this, xml);
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    elements.removeLast();
                }
            }
        } catch (XMLStreamException broken) {
            throw new AssertionError(broken);
        }
    }

    private void inDocument(XMLStreamReader xml) {
        if (xml.isCharacters()) {
            if (elements.getLast().equals("t")) {
                open.forEach(id -> words.get(id).append(xml.getText()));
            }
            return;
        }
        String parent = elements.size() > 1 ? elements.get(elements.size() - 2) : "";
        switch (xml.getLocalName()) {
            case "commentRangeStart" -> {
                refuse(parent);
                open.add(id(xml));
                words.put(id(xml), new StringBuilder());
            }
            case "commentRangeEnd" -> {
                refuse(parent);
                open.remove(id(xml));
            }
            case "commentReference" -> references.add(id(xml));
            case "tab" -> open.forEach(id -> words.get(id).append('\t'));
            case "r" -> refuse(parent);
            default -> {}
        }
    }

    private static void refuse(String parent) {
        if (parent.equals("r") || parent.equals("t")) {
            throw new AssertionError("A mark or run stands inside of " + parent + ".");
        }
    }

    private void inComments(XMLStreamReader xml) {
        if (!xml.isCharacters() && xml.getLocalName().equals("comment")) {
            authors.put(id(xml), xml.getAttributeValue(xml.getNamespaceURI(), "author"));
        }
    }

    private static String id(XMLStreamReader xml) {
        return xml.getAttributeValue(xml.getNamespaceURI(), "id");
    }
}
