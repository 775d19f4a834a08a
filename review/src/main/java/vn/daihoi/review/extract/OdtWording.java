package vn.daihoi.review.extract;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.text.Leftover;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Puts the characters of an OpenDocument text where they belong: into the words of a paragraph, or
/// beside them as something that was left behind, since no reader of the print sees it.
final class OdtWording {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final OdtChanges changes = new OdtChanges();
    private final Controls controls = new Controls();
    private final Set<String> openInsertions = new HashSet<>();
    private final Deque<Boolean> sections = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Origin> kept = new ArrayList<>();

    Controls controls() {
        return controls;
    }

    void startSection(boolean hidden) {
        sections.push(hidden);
    }

    void endSection() {
        sections.poll();
    }

    private boolean isInHiddenSection() {
        return sections.contains(true);
    }

    void readChanges(Xml xml) throws CannotRead {
        changes.read(xml);
    }

    void startChange(String id) {
        if (changes.isInsertion(id)) {
            openInsertions.add(id);
        }
    }

    void endChange(String id) {
        openInsertions.remove(id);
    }

    void leaveDeleted(@Nullable OdtParagraph into, String change) {
        leave(into, Leftover.Kind.DELETION, changes.deleted(change));
    }

    static void leave(@Nullable OdtParagraph into, Leftover.Kind kind, String words) {
        if (into != null && !words.isEmpty()) {
            into.words().leave(kind, words);
        }
    }

    void blank(@Nullable OdtParagraph into, String blank) {
        if (into != null
                && !isInHiddenSection()
                && !controls.isGuidance()
                && !into.look().is(Look.HIDDEN)) {
            into.appendBlank(blank);
        }
    }

    /// Reads the text that is open.
    void readText(Xml xml, @Nullable OdtParagraph into) {
        if (into == null) {
            return;
        }
        text.setLength(0);
        xml.appendText(text);
        kept.clear();
        String shown = into.collapsed(text, kept);
        if (controls.isGuidance(shown)) {
            into.words().leave(Leftover.Kind.GUIDANCE, shown);
        } else if (isInHiddenSection() || into.look().is(Look.HIDDEN)) {
            into.words().leave(Leftover.Kind.HIDDEN_TEXT, shown);
        } else if (!shown.isEmpty()) {
            show(xml, into, shown);
        }
    }

    private void show(Xml xml, OdtParagraph into, String shown) {
        Look look = into.look();
        int start = into.words().length();
        into.words().append(look.is(Look.CAPITALS) ? shown.toUpperCase(VIETNAMESE) : shown, look);
        cameFrom(xml, into.words(), start);
        if (!openInsertions.isEmpty()) {
            mark(into, Leftover.Kind.INSERTION, start);
        }
        if (look.is(Look.HIGHLIGHT)) {
            mark(into, Leftover.Kind.HIGHLIGHT, start);
        }
    }

    private static void mark(OdtParagraph into, Leftover.Kind kind, int start) {
        into.words().mark(new Piece.Mark.Left(kind, start, into.words().length(), ""));
    }

    private void cameFrom(Xml xml, Piece words, int start) {
        int before = xml.textFrom();
        for (var run : kept) {
            words.cameFrom(
                    new Origin(
                            start + run.start(),
                            start + run.end(),
                            xml.tag(),
                            before + run.from(),
                            before + run.to()));
        }
    }
}
