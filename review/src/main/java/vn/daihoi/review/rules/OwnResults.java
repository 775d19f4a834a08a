package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Search;
import vn.daihoi.review.language.Sentences;
import vn.daihoi.review.language.WordStart;
import vn.daihoi.review.passages.Passage;
import vn.daihoi.review.passages.PassageKind;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads which organisations have a result of their own: a deed or a figure told of them.
///
/// Names that follow each other closely form a group. A deed told of a group of three or more is
/// nobody's own. Sentences without a name go on with the organisation of the sentence before, of
/// the lead-in or of the heading.
final class OwnResults {

    private static final int LARGEST_OWN_GROUP = 2;
    private static final int LONGEST_GAP = 24;
    private static final int OPENING = 40;

    private final ReviewedText text;
    private final List<OrganisationName> names;
    private final List<Pattern> deeds;
    private final Pattern joints;
    private final Search anyName;
    private final Map<OrganisationName, List<Span>> mentions = new LinkedHashMap<>();
    private final Set<OrganisationName> withResult = new HashSet<>();
    private final Map<Section, Set<OrganisationName>> headed = new IdentityHashMap<>();

    private record Mention(OrganisationName name, Span span) {}

    /// @param names the first of two that name the same is taken
    /// @param joints what may stand between two names of one group
    OwnResults(
            ReviewedText text, List<OrganisationName> names, List<Pattern> deeds, Pattern joints) {
        this.text = text;
        this.names = names;
        this.deeds = deeds;
        this.joints = joints;
        this.anyName = Search.of(OrganisationName.any(names));
    }

    OwnResults read(List<Passage> passages) {
        Set<OrganisationName> holders = Set.of();
        Section last = null;
        for (var passage : passages) {
            if (passage.section() != last) {
                last = passage.section();
                holders = Set.of();
            }
            holders = passage.heading() ? heading(passage) : paragraph(passage, holders);
        }
        return this;
    }

    /// Places where an organisation is named, in order; empty when it is not.
    List<Span> mentions(OrganisationName name) {
        return mentions.getOrDefault(name, List.of());
    }

    boolean hasResult(OrganisationName name) {
        return withResult.contains(name);
    }

    private Set<OrganisationName> heading(Passage passage) {
        var named = new HashSet<OrganisationName>();
        for (var mention : remembered(passage.span())) {
            named.add(mention.name());
        }
        var section = passage.section();
        if (section != null && named.size() <= LARGEST_OWN_GROUP) {
            headed.put(section, named);
        }
        return Set.of();
    }

    /// @return whom the next paragraph goes on with
    private Set<OrganisationName> paragraph(Passage passage, Set<OrganisationName> leadIn) {
        var above = above(passage, leadIn);
        boolean tells = isPast(passage.kind());
        Set<OrganisationName> holders = above;
        for (var sentence : sentences(passage)) {
            var found = remembered(sentence);
            if (found.isEmpty()) {
                credit(holders, sentence, tells);
            } else {
                var groups = groups(found);
                creditGroups(groups, sentence, tells);
                holders = groups.size() == 1 ? own(groups.getFirst()) : Set.of();
            }
        }
        boolean opens = text.text().charAt(passage.span().end() - 1) == ':';
        return opens ? holders : leadIn;
    }

    /// The organisation in a merged cell that the row goes on from, else that of the lead-in or of
    /// the heading.
    private Set<OrganisationName> above(Passage passage, Set<OrganisationName> leadIn) {
        var row = text.tableRows().at(passage.span());
        var merged = row == null ? List.<Span>of() : text.mergedCells().above(row.cells());
        var named = new HashSet<OrganisationName>();
        merged.forEach(cell -> found(cell).forEach(mention -> named.add(mention.name())));
        if (!named.isEmpty()) {
            return named.size() <= LARGEST_OWN_GROUP ? named : Set.of();
        }
        return leadIn.isEmpty() ? heads(passage.section()) : leadIn;
    }

    private static boolean isPast(PassageKind kind) {
        return kind == PassageKind.RESULT || kind == PassageKind.OTHER;
    }

    private Set<OrganisationName> heads(@Nullable Section section) {
        return section == null ? Set.of() : headed.getOrDefault(section, Set.of());
    }

    /// A table row is one statement.
    private List<Span> sentences(Passage passage) {
        return text.tableRows().isRow(passage.span())
                ? List.of(passage.span())
                : Sentences.in(text.text(), passage.span());
    }

    private List<Mention> remembered(Span span) {
        var found = found(span);
        found.forEach(mention ->
                mentions.computeIfAbsent(mention.name(), _ -> new ArrayList<>())
                        .add(mention.span()));
        return found;
    }

    private List<Mention> found(Span span) {
        var found = new ArrayList<Mention>();
        if (!WordStart.finds(anyName, text.folded(), span)) {
            return found;
        }
        for (var name : names) {
            var match = name.pattern().matcher(text.folded()).region(span.start(), span.end());
            match.useTransparentBounds(true);
            while (match.find()) {
                var place = new Span(match.start(), match.end());
                if (found.stream().noneMatch(other -> overlap(other.span(), place))) {
                    found.add(new Mention(name, place));
                }
            }
        }
        found.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return found;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private List<List<Mention>> groups(List<Mention> found) {
        var groups = new ArrayList<List<Mention>>();
        for (var mention : found) {
            if (!groups.isEmpty() && isJoined(groups.getLast().getLast(), mention)) {
                groups.getLast().add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        return groups;
    }

    private boolean isJoined(Mention one, Mention other) {
        int from = one.span().end();
        int to = other.span().start();
        return to <= from
                || to - from <= LONGEST_GAP
                        && joints.matcher(text.folded().substring(from, to)).matches();
    }

    private void creditGroups(List<List<Mention>> groups, Span sentence, boolean tells) {
        for (int i = 0; i < groups.size(); i++) {
            var group = groups.get(i);
            int from = group.getFirst().span().start();
            boolean alone = groups.size() == 1 || i == 0 && from - sentence.start() <= OPENING;
            int to =
                    i + 1 < groups.size()
                            ? groups.get(i + 1).getFirst().span().start()
                            : sentence.end();
            var clause = alone ? sentence : new Span(group.getLast().span().end(), to);
            credit(own(group), clause, tells);
        }
    }

    private static Set<OrganisationName> own(List<Mention> group) {
        var named = new HashSet<OrganisationName>();
        group.forEach(mention -> named.add(mention.name()));
        return named.size() <= LARGEST_OWN_GROUP ? named : Set.of();
    }

    private void credit(Set<OrganisationName> holders, Span clause, boolean tells) {
        if (tells && !holders.isEmpty() && !withResult.containsAll(holders) && isResult(clause)) {
            withResult.addAll(holders);
        }
    }

    private boolean isResult(Span clause) {
        return !text.quantitiesIn(clause).isEmpty()
                || deeds.stream()
                        .anyMatch(deed ->
                                deed.matcher(text.folded())
                                        .region(clause.start(), clause.end())
                                        .useTransparentBounds(true)
                                        .find());
    }
}
