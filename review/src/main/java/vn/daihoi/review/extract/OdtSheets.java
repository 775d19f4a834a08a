package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Typesetting.Sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Paper of an OpenDocument text: that of its first master page. A layout with room for a head or
/// foot is left out, for its margins are not where the text begins.
final class OdtSheets {

    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,6})?)(mm|cm|in|pt)");
    private static final Map<String, Double> MILLIMETRES =
            Map.of("mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72);

    private final Map<String, Sheet> layouts = new HashMap<>();
    private @Nullable String master;

    /// Reads the `office:automatic-styles` that start here.
    void readLayouts(Xml xml) throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("page-layout")) {
                readLayout(xml, xml.attribute("name", ""));
            } else {
                xml.skip();
            }
        }
    }

    private void readLayout(Xml xml, String name) throws CannotRead {
        @Nullable Sheet sheet = null;
        boolean hasHead = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "page-layout-properties" -> sheet = sheet(xml);
                case "header-style", "footer-style" -> {
                    int inner = xml.depth();
                    while (xml.nextChild(inner)) {
                        hasHead = true;
                        xml.skip();
                    }
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        if (sheet != null && !hasHead) {
            layouts.put(name, sheet);
        }
    }

    /// Reads the `office:master-styles` that start here.
    void readMasters(Xml xml) throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("master-page") && master == null) {
                master = xml.attribute("page-layout-name");
            }
            xml.skip();
        }
    }

    private static @Nullable Sheet sheet(Xml xml) {
        double width = millimetres(xml, "page-width");
        double height = millimetres(xml, "page-height");
        double top = millimetres(xml, "margin-top");
        double bottom = millimetres(xml, "margin-bottom");
        double left = millimetres(xml, "margin-left");
        double right = millimetres(xml, "margin-right");
        return Math.min(
                                Math.min(width, height),
                                Math.min(Math.min(top, bottom), Math.min(left, right)))
                        <= 0
                ? null
                : new Sheet(width, height, top, bottom, left, right, 0);
    }

    private static double millimetres(Xml xml, String property) {
        var length = LENGTH.matcher(xml.attribute(property, ""));
        return length.matches()
                ? Double.parseDouble(length.group(1))
                        * MILLIMETRES.getOrDefault(length.group(2), 0.0)
                : 0;
    }

    /// @return null when the file does not tell
    @Nullable Sheet first() {
        return master == null ? null : layouts.get(master);
    }
}
