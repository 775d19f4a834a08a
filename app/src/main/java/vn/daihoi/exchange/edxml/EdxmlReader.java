package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.Nullable;

import vn.daihoi.exchange.edxml.EdxmlReading.Fault;
import vn.daihoi.exchange.edxml.EdxmlReading.Refused;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamException;

/// Reads a message leniently: samples of real systems have stray signs, other codings, other forms
/// of dates and missing parts. What is needed to tell the paper from others must be there.
public final class EdxmlReader {

    private EdxmlReader() {}

    /// @param limit most bytes of a message; a longer one is refused without reading it to its end
    /// @throws IOException when the stream fails
    public static EdxmlReading read(InputStream message, long limit) throws IOException {
        byte[] bytes = message.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
        return bytes.length > limit
                ? new Refused(Fault.TOO_LARGE, Long.toString(limit >> 20))
                : read(bytes);
    }

    /// A message of any size that fits into memory.
    public static EdxmlReading read(byte[] message) {
        if (message.length == 0) {
            return new Refused(Fault.EMPTY, "");
        }
        var letters = Letters.of(message);
        try {
            return new MessageParts(XmlTree.read(letters.reader())).reading(letters);
        } catch (XmlTree.HasEntities e) {
            return new Refused(Fault.HAS_ENTITIES, "");
        } catch (XmlTree.TooComplex e) {
            return new Refused(Fault.TOO_COMPLEX, "");
        } catch (XMLStreamException e) {
            return new Refused(isEntity(e) ? Fault.HAS_ENTITIES : Fault.NOT_XML, place(e));
        }
    }

    /// The parser tells of an entity that nothing declares, or of a limit of entities, in words
    /// only.
    private static boolean isEntity(XMLStreamException fault) {
        String words = fault.getMessage();
        return words != null && (words.contains("The entity \"") || words.contains("DOCTYPE"));
    }

    private static String place(@Nullable XMLStreamException fault) {
        return fault == null || fault.getLocation() == null
                ? ""
                : Integer.toString(Math.max(1, fault.getLocation().getLineNumber()));
    }
}
