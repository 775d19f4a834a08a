package vn.daihoi.review.passages;

import vn.daihoi.profile.Part;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the parts of a paper by the wordings of its headings, else by how paragraphs open.
public final class PartFinder {

    private static final int OPENING = 160;
    private static final Pattern NUMBER_OR_MARK =
            Pattern.compile(
                    "^[^\\p{L}\\d]*(\\d{1,2}[.)]|[ivxlc]{1,6}[.)/]|[a-zđ]\\))?[^\\p{L}\\d]*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Outline outline;
    private final String folded;

    /// Paragraphs with their blanks joined, and how they open: asked for every part.
    private final Map<Span, String> flats = new HashMap<>();

    private final Map<Span, String> openings = new HashMap<>();

    /// @param folded the text of the paper, folded
    public PartFinder(Outline outline, String folded) {
        this.outline = outline;
        this.folded = folded;
    }

    /// Headings that announce the part, in reading order, annexes included.
    public List<Section> headings(Part part) {
        var wordings = wordings(part);
        return outline.all().stream()
                .filter(section -> containsAny(Folded.title(section.title()), wordings))
                .toList();
    }

    /// Paragraphs that open as the part does, after at most some of the words that may lead in.
    public List<Span> openings(Part part, List<String> leads) {
        var wordings = wordings(part);
        return outline.paragraphs().stream()
                .filter(span -> opens(opening(span), wordings, leads))
                .toList();
    }

    /// Paragraphs in which the part is at least spoken of.
    public List<Span> mentions(Part part) {
        var wordings = wordings(part);
        return outline.paragraphs().stream()
                .filter(span -> !isInAnnex(span))
                .filter(span -> containsAny(flat(span), wordings))
                .toList();
    }

    private boolean isInAnnex(Span span) {
        return outline.sections().stream()
                .anyMatch(section -> section.annex() && section.contains(span.start()));
    }

    private static List<String> wordings(Part part) {
        return part.headings().stream().map(Folded::of).toList();
    }

    private String opening(Span span) {
        return openings.computeIfAbsent(
                span,
                _ -> {
                    int end = Math.min(span.end(), span.start() + OPENING);
                    return NUMBER_OR_MARK.matcher(flat(span.start(), end)).replaceFirst("");
                });
    }

    private String flat(Span span) {
        return flats.computeIfAbsent(span, _ -> flat(span.start(), span.end()));
    }

    private String flat(int start, int end) {
        return BLANKS.matcher(folded.substring(start, end)).replaceAll(" ");
    }

    private static boolean opens(String opening, List<String> wordings, List<String> leads) {
        if (wordings.stream().anyMatch(wording -> startsWith(opening, wording))) {
            return true;
        }
        return leads.stream()
                .filter(lead -> startsWith(opening, lead))
                .map(lead -> opening.substring(lead.length()).strip())
                .anyMatch(rest -> opens(rest, wordings, leads));
    }

    private static boolean startsWith(String text, String wording) {
        return text.startsWith(wording) && endsWord(text, wording.length());
    }

    private static boolean containsAny(String text, List<String> wordings) {
        return wordings.stream().anyMatch(wording -> contains(text, wording));
    }

    private static boolean contains(String text, String wording) {
        for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
            boolean startsWord = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (startsWord && endsWord(text, at + wording.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String text, int end) {
        return end >= text.length() || !Character.isLetter(text.charAt(end));
    }
}
