package vn.daihoi.forms;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/// Parts of a Word file that are the same for all papers, or nearly so.
final class FixedParts {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    static final String TYPES =
            DECLARATION
                    + """
                    <Types xmlns="%1$s/content-types">\
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                    <Default Extension="xml" ContentType="application/xml"/>\
                    <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
                    <Override PartName="/word/document.xml" ContentType="%2$s.document.main+xml"/>\
                    <Override PartName="/word/styles.xml" ContentType="%2$s.styles+xml"/>\
                    <Override PartName="/word/settings.xml" ContentType="%2$s.settings+xml"/>\
                    <Override PartName="/word/header1.xml" ContentType="%2$s.header+xml"/>\
                    </Types>\
                    """
                            .formatted(
                                    PACKAGE,
                                    "application/vnd.openxmlformats-officedocument.wordprocessingml");

    static final String RELATIONS =
            DECLARATION
                    + """
                    <Relationships xmlns="%1$s/relationships">\
                    <Relationship Id="rId1" Type="%2$s/officeDocument" Target="word/document.xml"/>\
                    <Relationship Id="rId2" Type="%1$s/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
                    </Relationships>\
                    """
                            .formatted(PACKAGE, OFFICE);

    /// Id of the page number in the relations of the document.
    static final String HEADER_ID = "rId3";

    static final String DOCUMENT_RELATIONS =
            DECLARATION
                    + """
                    <Relationships xmlns="%1$s/relationships">\
                    <Relationship Id="rId1" Type="%2$s/styles" Target="styles.xml"/>\
                    <Relationship Id="rId2" Type="%2$s/settings" Target="settings.xml"/>\
                    <Relationship Id="%3$s" Type="%2$s/header" Target="header1.xml"/>\
                    </Relationships>\
                    """
                            .formatted(PACKAGE, OFFICE, HEADER_ID);

    private FixedParts() {}

    /// Tells Word to lay the paper out as it does today.
    static String settings() {
        var xml = new WordXml("settings");
        xml.in(
                "compat",
                () ->
                        xml.empty(
                                "compatSetting",
                                "name",
                                "compatibilityMode",
                                "uri",
                                "http://schemas.microsoft.com/office/word",
                                "val",
                                15));
        return xml.end();
    }

    static String properties(String title) {
        return DECLARATION
                + """
                <cp:coreProperties xmlns:cp="%s/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">\
                <dc:title>%s</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>\
                """
                        .formatted(PACKAGE, escaped(title));
    }

    private static String escaped(String words) {
        try {
            var written = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeCharacters(WordXml.legal(words));
            xml.flush();
            return written.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
