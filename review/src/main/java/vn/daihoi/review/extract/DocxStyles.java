package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The styles of a Word file, each with what it inherits.
final class DocxStyles {

    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("toc [1-9]");

    /// @param contents whether it is made for lines of a table of contents
    record Style(DocxForm form, Look look, boolean contents) {
        static final Style PLAIN = new Style(DocxForm.NOTHING, Look.NOTHING, false);
    }

    private record Written(String name, @Nullable String basedOn, DocxForm form, Look look) {}

    private final Map<String, Written> written = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private Look defaults = Look.NOTHING;
    private @Nullable String defaultParagraph;

    static DocxStyles read(@Nullable Xml xml) throws CannotRead {
        var styles = new DocxStyles();
        while (xml != null && xml.next()) {
            if (xml.isStart() && xml.name().equals("style")) {
                styles.readStyle(xml);
            } else if (xml.isStart() && xml.name().equals("rPrDefault")) {
                styles.readDefaults(xml);
            }
        }
        return styles;
    }

    /// @param id null for the default style of paragraphs
    Style paragraph(@Nullable String id) {
        @Nullable String key = id != null && written.containsKey(id) ? id : defaultParagraph;
        return key == null ? new Style(DocxForm.NOTHING, defaults, false) : resolve(key, defaults);
    }

    /// Without the defaults, which the style of the paragraph brings.
    Look character(@Nullable String id) {
        return id == null ? Look.NOTHING : resolve(id, Look.NOTHING).look();
    }

    /// @return id of the list that a list style stands for
    @Nullable String listOf(String styleId) {
        return resolve(styleId, Look.NOTHING).form().number();
    }

    private Style resolve(String id, Look below) {
        return resolved.computeIfAbsent(id, _ -> inherit(id, below));
    }

    private Style inherit(String id, Look below) {
        DocxForm form = DocxForm.NOTHING;
        Look look = Look.NOTHING;
        boolean contents = false;
        var seen = new HashSet<String>();
        @Nullable Written style = written.get(id);
        @Nullable String at = id;
        while (style != null && at != null && seen.add(at)) {
            form = form.over(named(style));
            look = look.over(style.look());
            contents |= CONTENTS.matcher(style.name()).matches();
            at = style.basedOn();
            style = at == null ? null : written.get(at);
        }
        return new Style(form, look.over(below), contents);
    }

    /// Built-in headings carry their level in the name where the file leaves it out.
    private static DocxForm named(Written style) {
        Matcher heading = HEADING.matcher(style.name());
        if (style.form().outlineLevel() != null || !heading.matches()) {
            return style.form();
        }
        int level = Integer.parseInt(heading.group(1));
        return style.form().over(new DocxForm(null, null, null, level, null, DocxLook.NOTHING));
    }

    private void readDefaults(Xml xml) throws CannotRead {
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rPr")) {
                defaults = DocxLook.read(xml).look();
            }
        }
    }

    private void readStyle(Xml xml) throws CannotRead {
        String id = xml.attribute("styleId", "");
        String type = xml.attribute("type", "paragraph");
        boolean isDefault = isTrue(xml.attribute("default", "0"));
        String name = "";
        @Nullable String basedOn = null;
        DocxForm form = DocxForm.NOTHING;
        Look look = Look.NOTHING;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.attribute("val");
                case "pPr" -> {
                    form = DocxForm.read(xml);
                    continue;
                }
                case "rPr" -> {
                    look = DocxLook.read(xml).look();
                    continue;
                }
                default -> {}
            }
            xml.skip();
        }
        if (isDefault && type.equals("paragraph")) {
            defaultParagraph = id;
        }
        written.put(id, new Written(name, basedOn, form, look));
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }
}
