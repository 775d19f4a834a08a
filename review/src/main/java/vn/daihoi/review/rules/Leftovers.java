package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.Leftover.Kind;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tracked changes, comments, hidden or highlighted text, guidance of a draft, and blanks still to
/// be filled in.
///
/// One finding for each kind of mark, with all its places; one for each blank. The head, the
/// signature, form lines of dots alone and annexes may have blanks.
///
/// @param placeholders patterns over folded text
/// @param exempt patterns over the folded line around a blank that allow it
/// @param letterhead pattern over the text as written that begins a form bound behind the paper
/// @param formBlanks blanks behind a second letterhead from which they are a form's, left for
///   others to fill in
record Leftovers(
        List<Search> placeholders, List<Pattern> exempt, Pattern letterhead, int formBlanks)
        implements Check {

    private static final int MOST_PLACES = 50;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Leftovers(
                Patterns.searches(parameters.required("placeholders")),
                Patterns.of(parameters.required("exempt-lines")),
                Patterns.one(parameters.required("form-letterhead")),
                parameters.required("form-blanks").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var remarks = new ArrayList<Remark>();
        addMarks(remarks, text, "changes", Set.of(Kind.INSERTION, Kind.DELETION));
        addMarks(remarks, text, "comments", Set.of(Kind.COMMENT));
        addMarks(remarks, text, "hidden", Set.of(Kind.HIDDEN_TEXT));
        addMarks(remarks, text, "highlights", Set.of(Kind.HIGHLIGHT));
        addMarks(remarks, text, "guidance", Set.of(Kind.GUIDANCE));
        blanks(text).stream()
                .map(blank -> Remark.at(blank, "placeholder").with("words", blank.of(text.text())))
                .forEach(remarks::add);
        return remarks;
    }

    private List<Span> blanks(ReviewedText text) {
        var blanks = new ArrayList<Span>();
        placeholders.forEach(each -> addPlaceholders(blanks, text, each));
        int form = secondLetterhead(text);
        boolean isForm =
                blanks.stream().filter(blank -> blank.start() > form).limit(formBlanks).count()
                        == formBlanks;
        if (isForm) {
            blanks.removeIf(blank -> blank.start() > form);
        }
        return blanks;
    }

    private int secondLetterhead(ReviewedText text) {
        var found = letterhead.matcher(text.text());
        return found.find(text.outline().form().head().end())
                ? found.start()
                : text.text().length();
    }

    private static void addMarks(
            List<Remark> remarks, ReviewedText text, String message, Set<Kind> kinds) {
        var marks =
                text.document().document().leftovers().stream()
                        .filter(mark -> kinds.contains(mark.kind()))
                        .filter(mark -> mark.span().length() > 0 || !mark.detail().isBlank())
                        .toList();
        if (marks.isEmpty()) {
            return;
        }
        var first = marks.getFirst();
        var more = marks.stream().skip(1).limit(MOST_PLACES).map(Leftover::span).toList();
        var remark =
                Remark.at(first.span(), message).about(message).measuring("count", marks.size());
        remarks.add(
                (first.detail().isBlank() ? remark : remark.quoting(first.detail()))
                        .relatedTo(more));
    }

    private void addPlaceholders(List<Span> taken, ReviewedText text, Search placeholder) {
        placeholder.each(
                text.folded(),
                found -> {
                    var span = new Span(found.start(), found.end());
                    if (taken.stream().noneMatch(other -> overlap(other, span))
                            && isOpen(text, span)) {
                        taken.add(span);
                    }
                });
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private boolean isOpen(ReviewedText text, Span span) {
        if (text.outline().form().isForm(span.start()) || text.isInAnnex(span.start())) {
            return false;
        }
        var line = line(text.folded(), span);
        return line.chars().anyMatch(Character::isLetter)
                && exempt.stream().noneMatch(each -> each.matcher(line).find());
    }

    private static String line(String folded, Span span) {
        int start = folded.lastIndexOf('\n', span.start()) + 1;
        int end = folded.indexOf('\n', span.end());
        return folded.substring(start, end < 0 ? folded.length() : end);
    }
}
