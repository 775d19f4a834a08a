package vn.daihoi.personnel.internal.sheet;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.sheet.CannotReadSheet.Reason;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// A workbook of Office Open XML (ECMA-376 part 1, section 18), read forward and within bounds; no
/// picture, formula or link in it is ever followed.
final class Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String LINKS = "xl/_rels/workbook.xml.rels";

    private record Listed(String name, String link) {}

    private final WorkbookFile file;
    private final SheetLimits limits;

    private Workbook(WorkbookFile file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static List<ImportSheet> read(byte[] bytes, SheetLimits limits) throws CannotReadSheet {
        try (var file = new WorkbookFile(bytes, limits)) {
            return new Workbook(file, limits).sheets();
        } catch (WorkbookFile.TooMuch e) {
            throw new CannotReadSheet(Reason.TOO_MUCH);
        } catch (XMLStreamException e) {
            boolean tooMuch = e.getNestedException() instanceof WorkbookFile.TooMuch;
            throw new CannotReadSheet(tooMuch ? Reason.TOO_MUCH : Reason.DAMAGED);
        } catch (IOException | RuntimeException notAsDeclared) {
            throw new CannotReadSheet(Reason.DAMAGED);
        }
    }

    private List<ImportSheet> sheets() throws IOException, XMLStreamException, CannotReadSheet {
        byte @Nullable [] book = file.part(BOOK);
        if (book == null) {
            throw new CannotReadSheet(
                    file.has("content.xml") ? Reason.OPEN_DOCUMENT : Reason.NOT_A_TABLE);
        }
        var listed = new ArrayList<Listed>();
        boolean from1904 = readBook(book, listed);
        Map<String, String> links = links();
        var styles = CellStyles.read(file.part("xl/styles.xml"));
        List<String> texts = SharedTexts.read(file.part("xl/sharedStrings.xml"));
        var sheets = new ArrayList<ImportSheet>();
        int rows = limits.rows();
        for (Listed one : listed) {
            @Nullable String target = links.get(one.link());
            if (target != null) {
                var cells = new CellValues(texts, styles, from1904);
                sheets.add(sheet(one.name(), target, cells, rows));
                rows -= sheets.getLast().rows().size();
            }
        }
        return sheets;
    }

    private ImportSheet sheet(String name, String target, CellValues cells, int rows)
            throws IOException, XMLStreamException, CannotReadSheet {
        try (InputStream part = file.open(target)) {
            return new SheetReader(part, cells, limits, rows, file).read(name);
        }
    }

    /// @return whether days are counted from 1904
    private static boolean readBook(byte[] book, List<Listed> sheets) throws XMLStreamException {
        var xml = XmlPart.of(book);
        boolean from1904 = false;
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                from1904 = xml.isTrue("date1904");
            } else if (xml.isStart("sheet") && !xml.attribute("state", "").contains("idden")) {
                sheets.add(new Listed(xml.attribute("name", ""), xml.attribute("id", "")));
            }
        }
        return from1904;
    }

    private Map<String, String> links() throws IOException, XMLStreamException {
        var links = new HashMap<String, String>();
        byte @Nullable [] part = file.part(LINKS);
        if (part == null) {
            return links;
        }
        var xml = XmlPart.of(part);
        while (xml.next()) {
            boolean table =
                    xml.isStart("Relationship") && xml.attribute("Type", "").endsWith("/worksheet");
            if (table) {
                String target = xml.attribute("Target", "");
                links.put(
                        xml.attribute("Id", ""),
                        target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return links;
    }
}
