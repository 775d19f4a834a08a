package vn.daihoi.forms;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.text.Normalizer;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

/// Builds a page of XHTML in memory. Words become nodes and are never read as markup.
final class PageXml {

    private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]");

    /// Blanks after another one, which a page leaves out. People write by hand into such room.
    private static final Pattern MORE_BLANKS = Pattern.compile("(?<= ) ");

    private static final String KEPT_BLANK = "\u00a0";

    private final Document document;
    private Element at;

    PageXml() {
        try {
            document =
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        at = document.createElement("html");
        at.setAttribute("lang", "vi");
        document.appendChild(at);
    }

    Document document() {
        return document;
    }

    /// Opens an element, writes what is inside, and closes it.
    ///
    /// @param attributes names and values in turn
    PageXml in(String element, Runnable inside, String... attributes) {
        var outer = at;
        at = document.createElement(element);
        outer.appendChild(at);
        for (int i = 0; i < attributes.length; i += 2) {
            at.setAttribute(attributes[i], attributes[i + 1]);
        }
        inside.run();
        at = outer;
        return this;
    }

    PageXml empty(String element, String... attributes) {
        return in(element, () -> {}, attributes);
    }

    PageXml text(String words) {
        at.appendChild(document.createTextNode(seen(words)));
        return this;
    }

    /// A style sheet, as it is.
    PageXml style(String css) {
        return in("style", () -> at.appendChild(document.createTextNode(css)));
    }

    /// Words as people see them. A letter and its marks are one sign: the fonts place no marks.
    private static String seen(String words) {
        String plain = BREAK.matcher(WordXml.legal(words)).replaceAll(" ");
        String whole = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return MORE_BLANKS.matcher(whole).replaceAll(KEPT_BLANK);
    }
}
