package vn.daihoi.review.rules;

import vn.daihoi.review.Bilingual;
import vn.daihoi.review.sections.Section;

import java.text.NumberFormat;
import java.util.Locale;

/// A section with its words, as a message shows it: number, title, dash, words.
final class SectionSize {

    private static final int LONGEST = 80;

    private SectionSize() {}

    static Bilingual of(Section section) {
        return new Bilingual(
                shown(section, Bilingual.VIETNAMESE), shown(section, Bilingual.ENGLISH));
    }

    private static String shown(Section section, Locale locale) {
        return name(section) + " – " + NumberFormat.getInstance(locale).format(section.words());
    }

    static String name(Section section) {
        return shortened(section.name());
    }

    static String shortened(String name) {
        int end = name.lastIndexOf(' ', LONGEST);
        return name.length() <= LONGEST || end < 0 ? name : name.substring(0, end) + "…";
    }
}
