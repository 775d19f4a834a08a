package vn.daihoi.review.passages;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PassageVocabulary;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;
import vn.daihoi.review.words.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Tells the kind of each passage.
///
/// The heading tells first, also for narrower headings that name a matter only. A paragraph that
/// opens in the words of another kind is of that kind; when it is but a lead-in, so is what
/// follows. Where a heading announces several kinds or none, signs in the paragraph decide.
final class PassageFinder {

    private static final int OPENING = 240;
    private static final int LONGEST_LEAD_IN = 25;

    private final Outline outline;
    private final String folded;
    private final PassageWording wording;
    private final HeadingKinds headings;
    private final List<Zone> zones = new ArrayList<>();
    private final Set<PassageKind> announced = EnumSet.noneOf(PassageKind.class);
    private final List<Passage> found = new ArrayList<>();

    /// What holds from a heading to the next one.
    private record Zone(Section section, List<PassageKind> kinds) {}

    PassageFinder(Outline outline, String folded, PassageVocabulary vocabulary) {
        this.outline = outline;
        this.folded = folded;
        this.wording = PassageWording.of(vocabulary);
        this.headings = new HeadingKinds(wording, vocabulary.joints());
    }

    Passages find() {
        outline.sections().forEach(section -> addZones(section, List.of()));
        int next = 0;
        Zone zone = null;
        PassageKind open = null;
        for (var span : outline.paragraphs()) {
            while (next < zones.size() && zones.get(next).section().start() <= span.start()) {
                zone = zones.get(next++);
                open = null;
            }
            open = add(span, zone, open);
        }
        return new Passages(found, announced);
    }

    private void addZones(Section section, List<PassageKind> inherited) {
        var title = Folded.of(section.title());
        var own = headings.of(title);
        var kinds = own.isEmpty() || isObject(own, inherited) ? inherited : own;
        if (!own.isEmpty() && kinds == own) {
            announced.addAll(own);
        }
        zones.add(new Zone(section, kinds));
        section.children().forEach(child -> addZones(child, kinds));
    }

    /// Under results, "measures taken" are results as well.
    private static boolean isObject(List<PassageKind> own, List<PassageKind> inherited) {
        return inherited.contains(PassageKind.RESULT)
                && inherited.stream().noneMatch(PassageKind::looksAhead)
                && own.stream().allMatch(PassageKind::looksAhead);
    }

    /// @return the kind that a lead-in opened, null when none is open
    private @Nullable PassageKind add(Span span, @Nullable Zone zone, @Nullable PassageKind open) {
        var section = zone == null ? null : zone.section();
        boolean heading = section != null && span.start() < section.heading().end();
        var kinds = zone == null ? List.<PassageKind>of() : zone.kinds();
        if (heading) {
            found.add(new Passage(span, usual(kinds), section, true));
            return null;
        }
        var opening = opening(span, kinds);
        if (opening != null) {
            announced.add(opening);
            found.add(new Passage(span, opening, section, false));
            return isLeadIn(span) || kinds.size() > 1 && kinds.contains(opening) ? opening : open;
        }
        found.add(new Passage(span, open != null ? open : told(span, kinds), section, false));
        return open;
    }

    private @Nullable PassageKind opening(Span span, List<PassageKind> kinds) {
        int end = Math.min(span.end(), span.start() + OPENING);
        var kind = wording.opening(folded.substring(span.start(), end)).orElse(null);
        boolean looksBack = !kinds.isEmpty() && kinds.stream().allMatch(PassageKind::looksBack);
        return kind != null && looksBack && kind.looksAhead() ? null : kind;
    }

    private boolean isLeadIn(Span span) {
        return folded.charAt(span.end() - 1) == ':' && Words.count(folded, span) <= LONGEST_LEAD_IN;
    }

    /// What the heading says; when it says several things or nothing, what the words show.
    private PassageKind told(Span span, List<PassageKind> kinds) {
        if (kinds.size() == 1) {
            return kinds.getFirst();
        }
        var possible = kinds.isEmpty() ? List.of(PassageKind.values()) : kinds;
        var text = folded.substring(span.start(), span.end());
        PassageKind best = null;
        int most = 0;
        for (var kind : possible) {
            int signs = wording.signs(kind, text);
            if (signs > most) {
                most = signs;
                best = kind;
            }
        }
        return best != null ? best : usual(kinds);
    }

    private static PassageKind usual(List<PassageKind> kinds) {
        if (kinds.isEmpty()) {
            return PassageKind.OTHER;
        }
        return kinds.contains(PassageKind.TASK) ? PassageKind.TASK : kinds.getFirst();
    }
}
