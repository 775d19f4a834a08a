package vn.daihoi.exchange.edxml;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// A small XML document, whole in memory. Names are compared without their namespace and case,
/// because senders differ in both. Resolves nothing.
final class XmlTree {

    private static final int DEEPEST = 30;
    private static final int MOST = 20_000;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlTree> children = new ArrayList<>();

    private XmlTree(String name) {
        this.name = name;
    }

    /// More or deeper parts than any paper has.
    static final class TooComplex extends RuntimeException {}

    /// A document type, or entities that only one could explain.
    static final class HasEntities extends RuntimeException {}

    /// @return a nameless node above the outermost element
    static XmlTree read(Reader document) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new HasEntities();
        });
        var xml = factory.createXMLStreamReader(document);
        Deque<XmlTree> open = new ArrayDeque<>();
        open.push(new XmlTree(""));
        for (int parts = 0; xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new HasEntities();
                case XMLStreamConstants.START_ELEMENT -> {
                    parts++;
                    if (parts > MOST || open.size() > DEEPEST) {
                        throw new TooComplex();
                    }
                    var child = new XmlTree(xml.getLocalName());
                    open.element().children.add(child);
                    open.push(child);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element()
                                .text
                                .append(
                                        xml.getTextCharacters(),
                                        xml.getTextStart(),
                                        xml.getTextLength());
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return open.element();
    }

    String name() {
        return name;
    }

    /// Own characters, without those of children and without blanks at the ends.
    String text() {
        return text.toString().strip();
    }

    List<XmlTree> all(String childName) {
        return children.stream().filter(child -> child.name.equalsIgnoreCase(childName)).toList();
    }

    Optional<XmlTree> child(String childName) {
        return all(childName).stream().findFirst();
    }

    /// Text of a child; empty when there is none.
    String text(String childName) {
        return child(childName).map(XmlTree::text).orElse("");
    }

    /// The first of that name at any depth, in the order of the document.
    Optional<XmlTree> find(String wanted) {
        for (XmlTree child : children) {
            if (child.name.equalsIgnoreCase(wanted)) {
                return Optional.of(child);
            }
            var below = child.find(wanted);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }
}
