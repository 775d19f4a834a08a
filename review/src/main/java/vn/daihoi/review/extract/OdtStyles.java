package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// The styles of paragraphs and of letters of an OpenDocument text.
final class OdtStyles {

    /// @param centred null where not said
    private record Written(@Nullable String parent, Look look, @Nullable Boolean centred) {}

    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, Look> looks = new HashMap<>();

    Look paragraph(@Nullable String name) {
        return look("paragraph", name).over(look("default-paragraph", ""));
    }

    Look letters(@Nullable String name) {
        return look("text", name);
    }

    boolean isCentred(@Nullable String name) {
        var seen = new HashSet<String>();
        @Nullable String at = name;
        while (at != null && seen.add(at)) {
            @Nullable Written style = written.get("paragraph " + at);
            if (style != null && style.centred() != null) {
                return style.centred();
            }
            at = style == null ? null : style.parent();
        }
        return false;
    }

    private Look look(String family, @Nullable String name) {
        if (name == null) {
            return Look.NOTHING;
        }
        return looks.computeIfAbsent(family + " " + name, _ -> inherit(family, name));
    }

    private Look inherit(String family, String name) {
        Look look = Look.NOTHING;
        var seen = new HashSet<String>();
        @Nullable String at = name;
        while (at != null && seen.add(at)) {
            @Nullable Written style = written.get(family + " " + at);
            look = style == null ? look : look.over(style.look());
            at = style == null ? null : style.parent();
        }
        return look;
    }

    /// Reads the `style:style` or `style:default-style` that starts here.
    void read(Xml xml) throws CannotRead {
        boolean isDefault = xml.name().equals("default-style");
        String family = (isDefault ? "default-" : "") + xml.attribute("family", "");
        String name = isDefault ? "" : xml.attribute("name", "");
        @Nullable String parent = xml.attribute("parent-style-name");
        Look look = Look.NOTHING;
        @Nullable Boolean centred = null;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "text-properties" -> look = look(xml);
                case "paragraph-properties" -> {
                    @Nullable String align = xml.attribute("text-align");
                    centred = align == null ? centred : (Boolean) align.equals("center");
                }
                default -> {}
            }
            xml.skip();
        }
        written.put(family + " " + name, new Written(parent, look, centred));
    }

    private static Look look(Xml xml) {
        Look look = Look.NOTHING;
        look = said(look, Look.BOLD, xml.attribute("font-weight"), "bold", "700", "800", "900");
        look = said(look, Look.ITALIC, xml.attribute("font-style"), "italic", "oblique");
        look = said(look, Look.CAPITALS, xml.attribute("text-transform"), "uppercase");
        look = said(look, Look.HIDDEN, xml.attribute("display"), "none");
        look = look.inFont(fontOf(xml)).ofSize(pointsOf(xml.attribute("font-size", "")));
        @Nullable String colour = xml.attribute("background-color");
        if (colour == null) {
            return look;
        }
        return look.with(
                Look.HIGHLIGHT, !colour.equals("transparent") && !colour.equals("#ffffff"));
    }

    private static Look said(Look look, int trait, @Nullable String value, String... on) {
        return value == null ? look : look.with(trait, List.of(on).contains(value));
    }

    /// Names of fonts get a figure where a file knows several of one name.
    private static String fontOf(Xml xml) {
        String name = xml.attribute("font-name", xml.attribute("font-family", ""));
        return name.replaceAll("\\d+$", "").replace("'", "").strip();
    }

    /// `14pt`; a share of another size is not said here.
    private static double pointsOf(String size) {
        return size.matches("\\d{1,3}(\\.\\d{1,3})?pt")
                ? Double.parseDouble(size.substring(0, size.length() - 2))
                : 0;
    }
}
