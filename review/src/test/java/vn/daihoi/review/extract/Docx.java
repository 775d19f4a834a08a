package vn.daihoi.review.extract;

import java.util.LinkedHashMap;
import java.util.Map;

/// A Word file in memory: the body is given as XML, the rest only where it matters.
public final class Docx {

    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES =
            " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                    + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                    + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
                    + " xmlns:v='urn:schemas-microsoft-com:vml'";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String document = "";
    private String pages = "";

    public static Docx body(String... xml) {
        var docx = new Docx();
        docx.document =
                "<w:document"
                        + NAMESPACES
                        + "><w:body>"
                        + String.join("", xml)
                        + "</w:body></w:document>";
        return docx;
    }

    public static Docx part(String document) {
        var docx = new Docx();
        docx.document = document;
        return docx;
    }

    public static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    public static String pPr(String form, String... content) {
        return "<w:p><w:pPr>" + form + "</w:pPr>" + String.join("", content) + "</w:p>";
    }

    public static String r(String text) {
        return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String r(String look, String text) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    public static String item(int list, int level, String text) {
        return pPr(
                "<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>"
                        .formatted(level, list),
                r(text));
    }

    public static String table(int columns, String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid>"
                + "<w:gridCol/>".repeat(columns)
                + "</w:tblGrid>"
                + String.join("", rows)
                + "</w:tbl>";
    }

    public static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    public static String cell(String... paragraphs) {
        return "<w:tc><w:tcPr/>" + String.join("", paragraphs) + "</w:tc>";
    }

    public static String level(int level, String format, String text, String... more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/>%s</w:lvl>"
                .formatted(level, format, text, String.join("", more));
    }

    public Docx styles(String xml) {
        return with("styles", xml);
    }

    /// One abstract definition `0` of these levels, used by list `1`.
    public Docx list(String... levels) {
        return numbering(
                "<w:abstractNum w:abstractNumId='0'>"
                        + String.join("", levels)
                        + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>");
    }

    public Docx numbering(String xml) {
        return with("numbering", xml);
    }

    public Docx footnotes(String xml) {
        return with("footnotes", xml);
    }

    public Docx comments(String xml) {
        return with("comments", xml);
    }

    public Docx savedPages(int count) {
        pages = "<Properties><Pages>" + count + "</Pages></Properties>";
        return this;
    }

    private Docx with(String part, String xml) {
        parts.put(part, "<w:" + part + NAMESPACES + ">" + xml + "</w:" + part + ">");
        return this;
    }

    public Zip zip() {
        var zip = new Zip();
        zip.with(
                "_rels/.rels",
                RELATIONS + relation("officeDocument", "word/document.xml") + "</Relationships>");
        var relations = new StringBuilder(RELATIONS);
        parts.keySet().forEach(part -> relations.append(relation(part, part + ".xml")));
        zip.with("word/_rels/document.xml.rels", relations + "</Relationships>");
        parts.forEach((part, xml) -> zip.with("word/" + part + ".xml", xml));
        if (!pages.isEmpty()) {
            zip.with("docProps/app.xml", pages);
        }
        return zip.with("word/document.xml", document);
    }

    public byte[] bytes() {
        return zip().bytes();
    }

    private static String relation(String type, String target) {
        return "<Relationship Id='r%s' Type='%s%s' Target='%s'/>"
                .formatted(type, TYPES, type, target);
    }
}
