package vn.daihoi.review.extract;

/// An OpenDocument text in memory: the body is given as XML, the rest only where it matters.
public final class Odt {

    private static final String NAMESPACES =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                    + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
                    + " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'"
                    + " xmlns:dc='http://purl.org/dc/elements/1.1/'";

    private String automaticStyles = "";
    private String namedStyles = "";
    private String body = "";
    private String meta = "";
    private String manifest = "";

    public static Odt body(String... xml) {
        var odt = new Odt();
        odt.body = String.join("", xml);
        return odt;
    }

    public static String p(String... content) {
        return "<text:p>" + String.join("", content) + "</text:p>";
    }

    public static String styled(String style, String... content) {
        return "<text:p text:style-name='" + style + "'>" + String.join("", content) + "</text:p>";
    }

    public static String span(String style, String content) {
        return "<text:span text:style-name='" + style + "'>" + content + "</text:span>";
    }

    public static String list(String attributes, String... items) {
        return "<text:list text:style-name='L' "
                + attributes
                + ">"
                + String.join("", items)
                + "</text:list>";
    }

    public static String nested(String... items) {
        return "<text:list>" + String.join("", items) + "</text:list>";
    }

    public static String item(String... content) {
        return "<text:list-item>" + String.join("", content) + "</text:list-item>";
    }

    public static String level(int level, String format, String suffix, int shown) {
        return "<text:list-level-style-number text:level='%d' style:num-format='%s' style:num-suffix='%s' text:display-levels='%d'/>"
                .formatted(level, format, suffix, shown);
    }

    public Odt listStyle(String... levels) {
        return styles(
                "<text:list-style style:name='L'>"
                        + String.join("", levels)
                        + "</text:list-style>");
    }

    public Odt styles(String xml) {
        automaticStyles += xml;
        return this;
    }

    public Odt namedStyles(String xml) {
        namedStyles += xml;
        return this;
    }

    public Odt savedPages(int count) {
        meta = "<meta:document-statistic meta:page-count='" + count + "'/>";
        return this;
    }

    public Odt encrypted() {
        manifest = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>";
        return this;
    }

    public byte[] bytes() {
        return new Zip()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with(
                        "content.xml",
                        part(
                                "document-content",
                                "<office:automatic-styles>"
                                        + automaticStyles
                                        + "</office:automatic-styles><office:body><office:text>"
                                        + body
                                        + "</office:text></office:body>"))
                .with(
                        "styles.xml",
                        part(
                                "document-styles",
                                "<office:styles>"
                                        + namedStyles
                                        + "</office:styles><office:automatic-styles><style:style style:name='P1'"
                                        + " style:family='paragraph'><style:text-properties fo:font-weight='bold'/>"
                                        + "</style:style></office:automatic-styles><office:master-styles>"
                                        + p("đầu trang")
                                        + "</office:master-styles>"))
                .with("meta.xml", part("document-meta", meta))
                .with("META-INF/manifest.xml", part("manifest", manifest))
                .bytes();
    }

    private static String part(String name, String xml) {
        return "<office:" + name + NAMESPACES + ">" + xml + "</office:" + name + ">";
    }
}
