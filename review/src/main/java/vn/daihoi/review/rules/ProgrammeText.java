package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How a programme that papers must have is known in a text.
///
/// @param name over one paragraph, when it is named in full
/// @param place what it is about; a section with this word and all pillars has it as well
/// @param pillars its pillars
/// @param levels of units whose papers must have it
/// @param issuers what the head or the title of a paper of such a unit says, all of them
record ProgrammeText(
        Pattern name,
        Pattern place,
        List<Pillar> pillars,
        List<String> levels,
        List<Pattern> issuers) {

    private static final int LONGEST_MARK = 3;

    /// @param name as it is shown
    record Pillar(Bilingual name, Pattern pattern) {}

    /// A stretch of a paper that speaks of the programme.
    ///
    /// @param named where the programme is named
    /// @param passages all that belongs to it, the naming passage first
    record Area(Span named, List<Passage> passages) {

        /// Whether it looks ahead, or at least does not look back.
        boolean isAhead() {
            return !passages.getFirst().kind().looksBack();
        }
    }

    static ProgrammeText read(YamlMap parameters) {
        return new ProgrammeText(
                Patterns.one(parameters.required("name")),
                Patterns.one(parameters.required("place")),
                parameters.required("pillars").list(ProgrammeText::pillar),
                parameters.required("levels").list(YamlNode::text),
                Patterns.of(parameters.required("issuers")));
    }

    private static Pillar pillar(YamlNode node) {
        var map = node.asMap();
        var pillar =
                new Pillar(
                        new Bilingual(map.required("vi").text(), map.required("en").text()),
                        Patterns.one(map.required("pattern")));
        map.done();
        return pillar;
    }

    /// Whether the paper must have it: by the unit's level, else by who issues the paper.
    boolean isDue(ReviewedText text, Context context) {
        var level = context.level();
        if (level != null) {
            return levels.contains(level);
        }
        var form = text.outline().form();
        var words = Folded.of(form.issuer() + "\n" + form.titleText());
        return issuers.stream().allMatch(each -> each.matcher(words).find());
    }

    /// Where the programme stands: named in full, or by a section with all its pillars.
    List<Area> areas(ReviewedText text, List<Passage> passages) {
        var areas = new ArrayList<Area>();
        int from = 0;
        while (from < passages.size()) {
            int to = from + 1;
            while (to < passages.size() && !passages.get(to).heading()) {
                to++;
            }
            addAreas(areas, text, passages.subList(from, to));
            from = to;
        }
        return areas;
    }

    /// @param block a heading, if there is one, and what stands under it
    private void addAreas(List<Area> areas, ReviewedText text, List<Passage> block) {
        var first = block.getFirst();
        if (first.heading() && found(name, text, first.span())) {
            areas.add(new Area(first.span(), block));
            return;
        }
        int before = areas.size();
        for (int i = 0; i < block.size(); i++) {
            if (found(name, text, block.get(i).span())) {
                areas.add(
                        new Area(
                                block.get(i).span(), block.subList(i, afterItems(text, block, i))));
            }
        }
        if (areas.size() == before && isSpread(text, block)) {
            areas.add(new Area(first.span(), block));
        }
    }

    /// The list items below a paragraph belong to it; below an item only those with another mark.
    private static int afterItems(ReviewedText text, List<Passage> block, int at) {
        int end = at + 1;
        while (end < block.size()
                && isItem(text, block.get(end).span())
                && !areSiblings(text, block.get(at).span(), block.get(end).span())) {
            end++;
        }
        return end;
    }

    private static boolean areSiblings(ReviewedText text, Span one, Span other) {
        char mark = text.text().charAt(one.start());
        return isItem(text, one)
                && (Character.isLetterOrDigit(mark)
                        ? Character.isLetterOrDigit(text.text().charAt(other.start()))
                        : mark == text.text().charAt(other.start()));
    }

    private static boolean isItem(ReviewedText text, Span span) {
        var start =
                text.folded()
                        .substring(span.start(), Math.min(span.end(), span.start() + LONGEST_MARK));
        return start.matches("(?s)[-+*•●▪(].*|[a-zđ\\d]\\).*");
    }

    private boolean isSpread(ReviewedText text, List<Passage> block) {
        return missing(text, block).isEmpty()
                && block.stream().anyMatch(passage -> found(place, text, passage.span()));
    }

    /// Pillars that none of the passages speaks of.
    List<Pillar> missing(ReviewedText text, List<Passage> block) {
        return pillars.stream()
                .filter(pillar ->
                        block.stream()
                                .noneMatch(
                                        passage -> found(pillar.pattern(), text, passage.span())))
                .toList();
    }

    static boolean found(Pattern pattern, ReviewedText text, Span span) {
        return pattern.matcher(text.folded())
                .region(span.start(), span.end())
                .useTransparentBounds(true)
                .find();
    }
}
