package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// One part of a packed document, read forward element by element. Declares no document type,
/// resolves nothing from outside, and is bounded in depth and time.
final class Xml {

    private static final int EVENTS_BETWEEN_CLOCKS = 4_096;

    private final XMLStreamReader reader;
    private final Budget budget;
    private int depth;
    private int events;
    private int tag;
    private int behindTag;
    private int textFrom;
    private int event;

    private Xml(XMLStreamReader reader, Budget budget) {
        this.reader = reader;
        this.budget = budget;
    }

    static Xml open(byte[] part, Budget budget) throws CannotRead {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // One more than ours, so that ours is the one that is met; the JDK's own is 100.
        factory.setProperty("jdk.xml.maxElementDepth", budget.limits().depth() + 1);
        try {
            return new Xml(factory.createXMLStreamReader(new ByteArrayInputStream(part)), budget);
        } catch (XMLStreamException notXml) {
            throw new CannotRead(Reason.DAMAGED);
        }
    }

    /// Moves to the next start or end of an element, or to text.
    ///
    /// @return false at the end of the part
    boolean next() throws CannotRead {
        try {
            do {
                event = reader.next();
            } while (!isOfInterest());
        } catch (XMLStreamException notXml) {
            throw new CannotRead(Reason.DAMAGED);
        }
        count();
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    private boolean isOfInterest() throws CannotRead {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT,
                    XMLStreamConstants.END_ELEMENT,
                    XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.END_DOCUMENT ->
                    true;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new CannotRead(Reason.XML_ENTITIES);
            default -> false;
        };
    }

    private void count() throws CannotRead {
        if (event == XMLStreamConstants.START_ELEMENT) {
            budget.checkDepth(++depth);
            passTag();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
            passTag();
        } else if (event != XMLStreamConstants.END_DOCUMENT) {
            textFrom = behindTag;
            behindTag += reader.getTextLength();
        }
        if (++events % EVENTS_BETWEEN_CLOCKS == 0) {
            budget.checkTime();
        }
    }

    private void passTag() {
        tag++;
        behindTag = 0;
    }

    /// Number of the tag read last, start and end tags of elements counted together from 1.
    int tag() {
        return tag;
    }

    /// While [#isText]: how many characters stand between the last tag and this text.
    int textFrom() {
        return textFrom;
    }

    boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return !isStart() && !isEnd();
    }

    /// Elements that are open, this one included.
    int depth() {
        return depth;
    }

    /// Local name of the element that starts or ends here.
    String name() {
        return reader.getLocalName();
    }

    /// Never null: empty for elements without namespace.
    String namespace() {
        @Nullable String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /// Value of the first attribute of that local name, whatever its namespace.
    @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String attribute(String name, String absent) {
        @Nullable String value = attribute(name);
        return value == null ? absent : value;
    }

    int number(String name, int absent) {
        @Nullable String value = attribute(name);
        try {
            return value == null ? absent : Integer.parseInt(value.strip());
        } catch (NumberFormatException notANumber) {
            return absent;
        }
    }

    /// Appends the characters met; valid while [#isText].
    void appendText(StringBuilder out) {
        out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    /// Reads the element that starts here to its end, and appends all characters inside.
    void readText(StringBuilder out) throws CannotRead {
        int outside = depth - 1;
        while (depth > outside && next()) {
            if (isText()) {
                appendText(out);
            }
        }
    }

    /// Passes over the element that starts here, with all that is in it.
    void skip() throws CannotRead {
        int outside = depth - 1;
        boolean more = true;
        while (more && depth > outside) {
            more = next();
        }
    }

    /// Moves to the next element inside of the one that was open at `parentDepth`; a caller that
    /// does not want what lies deeper skips.
    ///
    /// @return false at the end of the parent
    boolean nextChild(int parentDepth) throws CannotRead {
        while (next()) {
            if (isStart()) {
                return true;
            }
            if (isEnd() && depth < parentDepth) {
                return false;
            }
        }
        return false;
    }
}
