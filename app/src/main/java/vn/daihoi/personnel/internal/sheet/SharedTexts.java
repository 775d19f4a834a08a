package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Texts that cells name by their place in a list.
final class SharedTexts {

    private SharedTexts() {}

    /// @param part null when the workbook has none
    static List<String> read(byte @Nullable [] part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (part == null) {
            return texts;
        }
        var xml = XmlPart.of(part);
        while (xml.next()) {
            if (xml.isStart("si")) {
                texts.add(CellText.even(text(xml, "si")));
            }
        }
        return texts;
    }

    /// All runs of text up to the end of the element that is open; reading aids of East Asian
    /// writing are left out.
    static String text(XmlPart xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean inText = false;
        boolean aside = false;
        while (xml.next() && !xml.isEnd(end)) {
            aside = xml.isStart("rPh") || (aside && !xml.isEnd("rPh"));
            inText = xml.isStart("t") || (inText && !xml.isEnd("t"));
            if (inText && !aside) {
                xml.appendText(text);
            }
        }
        return text.toString();
    }
}
