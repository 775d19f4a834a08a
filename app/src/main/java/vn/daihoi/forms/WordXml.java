package vn.daihoi.forms;

import java.io.StringWriter;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements of a Word file; everything is escaped.
final class WordXml {

    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    /// @param root name of the outermost element
    WordXml(String root) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setPrefix("w", WORD);
            xml.setPrefix("r", RELATIONS);
            xml.writeStartElement(WORD, root);
            xml.writeNamespace("w", WORD);
            xml.writeNamespace("r", RELATIONS);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    /// Writing to memory does not fail.
    private WordXml write(Writing writing) {
        try {
            writing.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Opens an element, writes what is inside, and closes it.
    ///
    /// @param attributes names and values in turn
    WordXml in(String element, Runnable inside, Object... attributes) {
        write(() -> {
            xml.writeStartElement(WORD, element);
            attributes(attributes);
        });
        inside.run();
        return write(xml::writeEndElement);
    }

    /// An element with nothing inside.
    ///
    /// @param attributes names and values in turn; a name that begins with `r:` is one of relations
    WordXml empty(String element, Object... attributes) {
        return write(() -> {
            xml.writeEmptyElement(WORD, element);
            attributes(attributes);
        });
    }

    /// An element that has only a value.
    WordXml value(String element, Object value) {
        return empty(element, "val", value);
    }

    /// An element that is there or not.
    WordXml flag(String element, boolean there) {
        return there ? empty(element) : this;
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i].toString();
            String value = attributes[i + 1].toString();
            if (name.startsWith("r:")) {
                xml.writeAttribute(RELATIONS, name.substring(2), value);
            } else {
                xml.writeAttribute(WORD, name, value);
            }
        }
    }

    /// Signs that XML 1.0 does not allow: one of them, pasted from somewhere, and no program opens
    /// the file.
    static String legal(String words) {
        return ILLEGAL.matcher(words).replaceAll(" ");
    }

    /// Words of a run, with their blanks.
    WordXml text(String words) {
        return write(() -> {
            xml.writeStartElement(WORD, "t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(legal(words));
            xml.writeEndElement();
        });
    }

    WordXml characters(String words) {
        return write(() -> xml.writeCharacters(legal(words)));
    }

    String end() {
        write(xml::writeEndDocument);
        return written.toString();
    }
}
