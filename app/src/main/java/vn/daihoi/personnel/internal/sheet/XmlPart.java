package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of a workbook, read forward. Knows no document types and resolves nothing from outside.
/// Names are compared without their namespace: the transitional and the strict form differ in it
/// only.
final class XmlPart {

    private final XMLStreamReader reader;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    static XmlPart of(byte[] part) throws XMLStreamException {
        return of(new ByteArrayInputStream(part));
    }

    static XmlPart of(InputStream part) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new XmlPart(factory.createXMLStreamReader(part));
    }

    /// @return false at the end
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }

    boolean isStart(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /// Appends the characters met, if any are.
    void appendText(StringBuilder out) {
        if (reader.isCharacters()) {
            out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    @Nullable String attribute(String name) {
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            if (reader.getAttributeLocalName(at).equals(name)) {
                return reader.getAttributeValue(at);
            }
        }
        return null;
    }

    String attribute(String name, String absent) {
        @Nullable String value = attribute(name);
        return value == null ? absent : value;
    }

    boolean isTrue(String name) {
        String value = attribute(name, "");
        return value.equals("1") || value.equals("true");
    }
}
