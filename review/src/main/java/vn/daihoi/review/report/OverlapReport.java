package vn.daihoi.review.report;

import vn.daihoi.review.overlap.ComparedTexts;
import vn.daihoi.review.overlap.SharedPassage;
import vn.daihoi.review.overlap.SharedPassage.SharedRun;
import vn.daihoi.review.overlap.TokenText;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Passages that texts share as one page without scripts and without other files: each passage with
/// both sides side by side, what is word for word the same and which figures differ, then both
/// texts with their places marked. It can be printed.
///
/// Whole texts are shown up to [#LONGEST_TEXTS] characters in all, so that a page of a thousand
/// pairs still opens.
public final class OverlapReport {

    private static final int LONGEST_TEXTS = 3_000_000;
    private static final double PERCENT = 100;

    private final Words words;
    private long characters;
    private int pairs;

    public OverlapReport(Locale locale) {
        this.words = new Words(locale);
    }

    /// @param compared pairs in the order in which they are shown
    public String write(List<ComparedTexts> compared) {
        characters = 0;
        pairs = 0;
        var body = new StringBuilder();
        body.append(Html.element("p", words.text("overlap.about")));
        body.append(legend());
        compared.forEach(pair -> append(body, pair));
        if (compared.stream().allMatch(pair -> pair.passages().isEmpty())) {
            body.append(Html.element("p", words.text("overlap.none")));
        }
        return Html.page(
                words.locale().getLanguage(), words.text("overlap.title"), body.toString());
    }

    private String legend() {
        return "<p class=\"legend\"><span class=\"m same\">%s</span> <strong class=\"changed\">%s</strong> <span class=\"related\">%s</span></p>\n"
                .formatted(
                        Html.escaped(words.text("overlap.same")),
                        Html.escaped(words.text("overlap.changed")),
                        Html.escaped(words.text("overlap.common")));
    }

    private void append(StringBuilder body, ComparedTexts pair) {
        if (pair.passages().isEmpty()) {
            return;
        }
        pairs++;
        body.append("<section>")
                .append(Html.element("h2", pair.here().name() + " – " + pair.there().name()));
        body.append(Html.element("p", share("overlap.here", pair.sharedHere(), pair.here())));
        body.append(Html.element("p", share("overlap.there", pair.sharedThere(), pair.there())));
        int number = 0;
        for (var passage : pair.passages()) {
            body.append(passage(pair, passage, ++number));
        }
        body.append(texts(pair)).append("</section>\n");
    }

    private String share(String key, int shared, TokenText text) {
        double percent = text.size() == 0 ? 0 : PERCENT * shared / text.size();
        return words.text(
                key, text.name(), words.number(shared), words.number(text.size()), percent);
    }

    private String passage(ComparedTexts pair, SharedPassage passage, int number) {
        return "<article class=\"%s\"><h3>%s</h3><div class=\"pair\"><div lang=\"\">%s</div><div lang=\"\">%s</div></div></article>\n"
                .formatted(
                        passage.common() ? "common" : passage.type().id(),
                        Html.escaped(heading(passage, number)),
                        side(
                                pair.here(),
                                passage,
                                number,
                                "a",
                                SharedPassage::here,
                                SharedRun::here,
                                SharedPassage.Change::here),
                        side(
                                pair.there(),
                                passage,
                                number,
                                "b",
                                SharedPassage::there,
                                SharedRun::there,
                                SharedPassage.Change::there));
    }

    private String heading(SharedPassage passage, int number) {
        return words.text(
                "overlap.passage",
                number,
                words.text(
                        passage.common()
                                ? "overlap.type.common"
                                : "overlap.type." + passage.type().id()),
                PERCENT * passage.score(),
                words.number(passage.sharedWords()));
    }

    private String side(
            TokenText text,
            SharedPassage passage,
            int number,
            String side,
            Function<SharedPassage, Span> place,
            Function<SharedRun, Span> run,
            Function<SharedPassage.Change, Span> change) {
        var whole = place.apply(passage);
        var marks = new ArrayList<MarkedText.Place>();
        for (var each : passage.runs()) {
            marks.add(mark(run.apply(each), whole, each.common() ? "related" : "m same"));
        }
        for (var each : passage.changes()) {
            marks.add(mark(change.apply(each), whole, "changed"));
        }
        return "<p class=\"place\"><a href=\"#%s\">%s</a></p><div class=\"words\">%s</div>"
                .formatted(
                        anchor(side, whole),
                        Html.escaped(words.text("overlap.place", text.name())),
                        new MarkedText(
                                        whole.of(text.text()),
                                        "p%d-%d%s".formatted(pairs, number, side),
                                        marks)
                                .html());
    }

    private static MarkedText.Place mark(Span place, Span whole, String classes) {
        return new MarkedText.Place(
                new Span(place.start() - whole.start(), place.end() - whole.start()),
                classes,
                "",
                "");
    }

    private String anchor(String side, Span place) {
        return "t%d%s%d".formatted(pairs, side, place.start());
    }

    private String texts(ComparedTexts pair) {
        characters += pair.here().text().length() + pair.there().text().length();
        if (characters > LONGEST_TEXTS) {
            return Html.element("p", words.text("text.left-out"));
        }
        return "<details open><summary>%s</summary><div class=\"pair\"><div class=\"lines\">%s</div><div class=\"lines\">%s</div></div></details>"
                .formatted(
                        Html.escaped(words.text("overlap.texts")),
                        marked(
                                pair,
                                pair.here(),
                                "a",
                                "b",
                                SharedPassage::here,
                                SharedPassage::there),
                        marked(
                                pair,
                                pair.there(),
                                "b",
                                "a",
                                SharedPassage::there,
                                SharedPassage::here));
    }

    /// Each passage leads to the other side.
    private String marked(
            ComparedTexts pair,
            TokenText text,
            String side,
            String other,
            Function<SharedPassage, Span> place,
            Function<SharedPassage, Span> otherPlace) {
        var places = new ArrayList<MarkedText.Place>();
        int number = 0;
        for (var passage : pair.passages()) {
            places.add(
                    new MarkedText.Place(
                            place.apply(passage),
                            passage.common() ? "related" : "m " + passage.type().id(),
                            anchor(other, otherPlace.apply(passage)),
                            heading(passage, ++number)));
        }
        return new MarkedText(text.text(), "t%d%s".formatted(pairs, side), places).html();
    }
}
