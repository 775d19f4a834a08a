package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;
import vn.daihoi.review.text.Typesetting.Sheet;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// OpenDocument texts (ISO/IEC 26300): named styles first, then the content in one pass.
final class OdtReader {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";

    private final Archive archive;
    private final Budget budget;
    private final OdtStyles styles = new OdtStyles();
    private final OdtLists lists = new OdtLists();
    private final OdtSheets sheets = new OdtSheets();

    private OdtReader(Archive archive, Budget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    static boolean canRead(Archive archive) throws CannotRead {
        byte @Nullable [] type = archive.read("mimetype");
        return type != null && new String(type, StandardCharsets.US_ASCII).startsWith(MIME_TYPE);
    }

    static Reading read(FileName file, Archive archive, Budget budget) throws CannotRead {
        return new OdtReader(archive, budget).read(file);
    }

    private Reading read(FileName file) throws CannotRead {
        refuseEncrypted();
        readNamedStyles();
        var draft = new Draft(budget);
        int layoutPages = readContent(draft);
        if (layoutPages == 0) {
            draft.forgetPages();
        }
        @Nullable Sheet sheet = sheets.first();
        if (sheet != null) {
            draft.add(sheet);
        }
        Pages pages = PageEstimate.choose(savedPages(), layoutPages, draft);
        return draft.finish(file, Format.ODT, pages, List.of());
    }

    private void refuseEncrypted() throws CannotRead {
        @Nullable Xml xml = open("META-INF/manifest.xml");
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("encryption-data")) {
                throw new CannotRead(Reason.ENCRYPTED);
            }
        }
    }

    /// The automatic styles of this part belong to headers and footers, which are not read; the
    /// paper is.
    private void readNamedStyles() throws CannotRead {
        @Nullable Xml xml = open("styles.xml");
        while (xml != null && xml.next()) {
            if (xml.isStart() && !readStyle(xml)) {
                skipUnlessStyles(xml);
            }
        }
    }

    private void skipUnlessStyles(Xml xml) throws CannotRead {
        switch (xml.name()) {
            case "automatic-styles" -> sheets.readLayouts(xml);
            case "master-styles" -> sheets.readMasters(xml);
            default -> {}
        }
    }

    private int readContent(Draft draft) throws CannotRead {
        @Nullable Xml xml = open("content.xml");
        while (xml != null && xml.next()) {
            if (xml.isStart() && !readStyle(xml) && xml.name().equals("text")) {
                var body = new OdtBody(xml, styles, lists, new Sink.Body(draft));
                body.read();
                return body.layoutPages();
            }
        }
        throw new CannotRead(Reason.DAMAGED);
    }

    private boolean readStyle(Xml xml) throws CannotRead {
        switch (xml.name()) {
            case "style", "default-style" -> styles.read(xml);
            case "list-style", "outline-style" -> lists.readStyle(xml);
            default -> {
                return false;
            }
        }
        return true;
    }

    private int savedPages() throws CannotRead {
        @Nullable Xml xml = open("meta.xml");
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("document-statistic")) {
                return PageEstimate.saved(xml.attribute("page-count", ""));
            }
        }
        return 0;
    }

    private @Nullable Xml open(String part) throws CannotRead {
        byte @Nullable [] content = archive.read(part);
        return content == null ? null : Xml.open(content, budget);
    }
}
