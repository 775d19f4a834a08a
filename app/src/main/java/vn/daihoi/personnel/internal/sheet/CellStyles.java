package vn.daihoi.personnel.internal.sheet;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// Which cells show their number as a day.
final class CellStyles {

    /// What of a day is shown.
    enum Shown {
        NO_DAY,
        DAY,
        MONTH,
        YEAR
    }

    private final List<Shown> styles = new ArrayList<>();

    private CellStyles() {}

    /// @param part null when the workbook has none
    static CellStyles read(byte @Nullable [] part) throws XMLStreamException {
        var read = new CellStyles();
        if (part != null) {
            read.take(XmlPart.of(part));
        }
        return read;
    }

    private void take(XmlPart xml) throws XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        boolean ofCells = false;
        while (xml.next()) {
            ofCells = xml.isStart("cellXfs") || (ofCells && !xml.isEnd("cellXfs"));
            if (xml.isStart("numFmt")) {
                formats.put(number(xml), xml.attribute("formatCode", ""));
            } else if (ofCells && xml.isStart("xf")) {
                styles.add(shown(number(xml), formats));
            }
        }
    }

    private static int number(XmlPart xml) {
        return Integer.parseInt(xml.attribute("numFmtId", "0"));
    }

    private static Shown shown(int number, Map<Integer, String> formats) {
        @Nullable String format = formats.get(number);
        if (format == null) {
            format = BuiltinFormats.getBuiltinFormat(number);
        }
        // Excel's own formats 27 to 36 and 50 to 58 are days of East Asian editions.
        boolean unnamed = format == null && DateUtil.isInternalDateFormat(number);
        if (!unnamed && !DateUtil.isADateFormat(number, format)) {
            return Shown.NO_DAY;
        }
        return unnamed || format == null ? Shown.DAY : shown(format);
    }

    private static Shown shown(String format) {
        String plain = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        if (plain.contains("d")) {
            return Shown.DAY;
        }
        if (!plain.contains("y")) {
            return Shown.NO_DAY;
        }
        return plain.contains("m") ? Shown.MONTH : Shown.YEAR;
    }

    /// @param style as a cell names it; null for none
    Shown of(@Nullable String style) {
        int at = style == null ? -1 : Integer.parseInt(style);
        return at >= 0 && at < styles.size() ? styles.get(at) : Shown.NO_DAY;
    }
}
