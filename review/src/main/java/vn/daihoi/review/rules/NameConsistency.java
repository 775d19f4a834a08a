package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.NameMention;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// One person, unit or programme written in two ways.
///
/// Persons and units: the letters are the same and the marks differ. Programmes in quotation marks:
/// one word differs. Told only when one way of writing is clearly the usual one. The style of tone
/// marks and capitals are no difference.
///
/// @param leastSyllables persons with fewer may well be two persons
/// @param leastWords shorter names in quotation marks are not compared
/// @param mostUnits a paper with more names of units lists places, some of which are nearly alike
/// @param variable words by which programmes of one family rightly differ
record NameConsistency(int leastSyllables, int leastWords, int mostUnits, Set<String> variable)
        implements DossierCheck {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new NameConsistency(
                        parameters.required("least-syllables").integer(),
                        parameters.required("least-words").integer(),
                        parameters.required("most-units").integer(),
                        Set.copyOf(
                                parameters.required("variable-words").list(YamlNode::text).stream()
                                        .map(Folded::of)
                                        .toList()))
                .asCheck();
    }

    /// One way of writing, with all its places.
    private record Writing(String folded, List<Place> places) {

        Place first() {
            return places.getFirst();
        }

        /// Whether it is the exception beside the usual way.
        boolean isRareBeside(Writing other) {
            return other.places().size() > 1 && places.size() * 2 <= other.places().size();
        }
    }

    private record Place(ReviewedText paper, NameMention name) {

        Remark.Place place() {
            return new Remark.Place(paper, name.span());
        }
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var remarks = new ArrayList<PaperRemark>();
        addMarks(remarks, persons(papers), "person");
        var units = units(papers);
        if (units.size() <= mostUnits) {
            addMarks(remarks, units, "unit");
        }
        addWords(remarks, quoted(papers));
        return PaperRemark.withoutRepeats(remarks);
    }

    private List<Writing> persons(List<ReviewedText> papers) {
        return writings(
                papers.stream()
                        .flatMap(paper ->
                                paper.mentions().persons().stream()
                                        .map(name -> new Place(paper, name)))
                        .filter(place -> syllables(place.name().name()) >= leastSyllables)
                        .toList());
    }

    private static List<Writing> units(List<ReviewedText> papers) {
        return writings(
                papers.stream()
                        .flatMap(paper ->
                                paper.mentions().units().stream()
                                        .map(name -> new Place(paper, name)))
                        .toList());
    }

    private List<Writing> quoted(List<ReviewedText> papers) {
        return writings(
                papers.stream()
                        .flatMap(paper ->
                                paper.mentions().quoted().stream()
                                        .map(name -> new Place(paper, name)))
                        .filter(place -> words(key(place)).size() >= leastWords)
                        .toList());
    }

    private static int syllables(String name) {
        return name.split(" ").length;
    }

    /// By folded name with its kind of unit; punctuation is no difference.
    private static List<Writing> writings(List<Place> places) {
        return places.stream()
                .collect(
                        Collectors.groupingBy(
                                NameConsistency::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Writing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String key(Place place) {
        return Folded.of(place.name().name()).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static List<String> words(String key) {
        return List.of(key.split(" "));
    }

    private void addMarks(List<PaperRemark> remarks, List<Writing> writings, String message) {
        Map<String, List<Writing>> byLetters =
                writings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> Variants.bare(each.folded()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        for (var same : byLetters.values()) {
            var usual = usual(same);
            same.stream()
                    .filter(each -> each.isRareBeside(usual))
                    .filter(each -> !standTogether(each, usual))
                    .forEach(each -> remarks.add(remark(each, usual, message)));
        }
    }

    private static Writing usual(List<Writing> writings) {
        return writings.stream()
                .max(Comparator.comparingInt(each -> each.places().size()))
                .orElseThrow();
    }

    /// Two names in one sentence are two names.
    private static boolean standTogether(Writing rare, Writing usual) {
        return rare.places().stream()
                .anyMatch(one ->
                        usual.places().stream()
                                .filter(other -> other.paper().equals(one.paper()))
                                .anyMatch(other -> isInSentenceOf(one, other)));
    }

    private static boolean isInSentenceOf(Place one, Place other) {
        var around = one.paper().surroundings(one.name().span());
        int start = other.name().span().start();
        return start >= around.start() && start < around.end();
    }

    private static PaperRemark remark(Writing rare, Writing usual, String message) {
        var place = rare.first();
        var more = new ArrayList<Remark.Place>();
        more.add(usual.first().place());
        rare.places().stream().skip(1).map(Place::place).forEach(more::add);
        var remark =
                Remark.at(place.name().span(), message)
                        .with("name", place.name().name())
                        .with("usual", usual.first().name().name())
                        .measuring("count", usual.places().size())
                        .relatedToPlaces(more);
        return new PaperRemark(place.paper(), remark);
    }

    /// Names of one length that differ in one word, found by leaving out each word in turn.
    private void addWords(List<PaperRemark> remarks, List<Writing> writings) {
        Map<String, List<Writing>> byRest = new HashMap<>();
        for (var writing : writings) {
            var words = words(writing.folded());
            for (int i = 0; i < words.size(); i++) {
                if (!isVariable(words.get(i))) {
                    byRest.computeIfAbsent(rest(words, i), _ -> new ArrayList<>()).add(writing);
                }
            }
        }
        for (var writing : writings) {
            var words = words(writing.folded());
            for (int i = 0; i < words.size(); i++) {
                var near = byRest.getOrDefault(rest(words, i), List.of());
                near.stream()
                        .filter(usual -> writing.isRareBeside(usual))
                        .findFirst()
                        .ifPresent(usual -> remarks.add(remark(writing, usual, "quoted")));
            }
        }
    }

    private boolean isVariable(String word) {
        return variable.contains(word) || Character.isDigit(word.charAt(0));
    }

    /// The other words and the place of the one left out.
    private static String rest(List<String> words, int left) {
        return left
                + " "
                + String.join(" ", words.subList(0, left))
                + "|"
                + String.join(" ", words.subList(left + 1, words.size()));
    }
}
