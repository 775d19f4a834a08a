package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/// Word: notes stand between runs, so a run is parted where a note starts or ends inside of it. A
/// text box and a formula are marked as a whole, for Word takes no comments inside of them.
final class WordGrammar implements Grammar {

    private static final String RUN = "r";
    private static final Set<String> OUTERMOST = Set.of(RUN, "oMath", "oMathPara");
    private static final String WORDS = "t";
    private static final String PROPERTIES = "rPr";
    private static final String BLANKS = "xml:space";

    private final byte[] part;

    WordGrammar(byte[] part) {
        this.part = part;
    }

    @Override
    public int closed(List<Element> open) {
        for (int i = 0; i < open.size(); i++) {
            if (OUTERMOST.contains(open.get(i).localName())) {
                return isWordsOfRun(open, i) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isWordsOfRun(List<Element> open, int run) {
        return run == open.size() - 2
                && open.get(run).localName().equals(RUN)
                && open.getLast().localName().equals(WORDS);
    }

    @Override
    public @Nullable Spot inText(List<Element> open, Tags tags, int from, int characters) {
        if (open.size() < 2 || !isWordsOfRun(open, open.size() - 2)) {
            return null;
        }
        var words = open.getLast();
        var run = open.get(open.size() - 2);
        int at = tags.position(from, characters);
        if (at < 0) {
            return null;
        }
        return characters == 0 ? before(run, words) : behind(run, words, tags, at);
    }

    private Spot before(Element run, Element words) {
        return run.firstWords == words.start
                ? Spot.at(run.start)
                : new Spot(words.start, closing(run), opening(run), 0);
    }

    private Spot behind(Element run, Element words, Tags tags, int at) {
        String end = closing(words);
        if (!tags.startsWith(end, at)) {
            return inside(run, words, at);
        }
        int behind = at + end.length();
        return tags.startsWith(closing(run), behind)
                ? Spot.at(behind + closing(run).length())
                : new Spot(behind, closing(run), opening(run), 0);
    }

    private Spot inside(Element run, Element words, int at) {
        boolean blank = part[at - 1] == ' ' || part[at - 1] == '\t' || part[at - 1] == '\n';
        boolean said = text(words.start, words.contentStart).contains(BLANKS);
        return new Spot(
                at,
                closing(words) + closing(run),
                opening(run) + "<" + words.name + " " + BLANKS + "=\"preserve\">",
                blank && !said ? words.contentStart - 1 : 0);
    }

    private static String closing(Element element) {
        return "</" + element.name + ">";
    }

    private String opening(Element run) {
        return text(run.start, run.contentStart) + run.properties;
    }

    private String text(int start, int end) {
        return new String(part, start, end - start, StandardCharsets.UTF_8);
    }

    @Override
    public void ended(Element element, List<Element> open, int end) {
        if (open.isEmpty() || !element.localName().equals(PROPERTIES)) {
            return;
        }
        var run = open.getLast();
        if (run.localName().equals(RUN) && run.contentStart == element.start) {
            run.properties = text(element.start, end);
            run.firstWords = end;
        }
    }
}
