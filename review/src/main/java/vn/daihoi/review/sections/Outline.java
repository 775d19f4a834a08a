package vn.daihoi.review.sections;

import vn.daihoi.review.text.Span;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The shape of a paper.
///
/// @param form head, title, tail
/// @param sections of the first level, in order
/// @param series all numbered series, headings and lists
/// @param paragraphs spans of the paragraphs of the body, headings included, in order
public record Outline(
        FormParts form, List<Section> sections, List<Series> series, List<Span> paragraphs) {

    private static final int FEWEST_ARTICLES = 3;

    public Outline {
        sections = List.copyOf(sections);
        series = List.copyOf(series);
        paragraphs = List.copyOf(paragraphs);
    }

    /// All sections in reading order.
    public List<Section> all() {
        return sections.stream().flatMap(Section::withDescendants).toList();
    }

    /// Whether the paper is made of articles, as rules, contracts and regulations are: each is read
    /// by itself, so that they repeat each other's wording and set figures of their own.
    public boolean isOfArticles() {
        return hasArticles(all().stream().filter(Section::isArticle))
                || hasArticles(
                        series.stream()
                                .filter(each -> each.scheme() == Scheme.ARTICLE)
                                .flatMap(each -> each.members().stream()));
    }

    private static boolean hasArticles(Stream<?> articles) {
        return articles.limit(FEWEST_ARTICLES).count() == FEWEST_ARTICLES;
    }

    /// The narrowest section around an offset.
    public Optional<Section> at(int offset) {
        return all().stream()
                .filter(section -> section.contains(offset))
                .reduce((_, inner) -> inner);
    }

    /// The title, or the first heading when the paper starts without one; may be empty.
    public String titleOrFirstHeading() {
        return !form.titleText().isEmpty() || sections.isEmpty()
                ? form.titleText()
                : sections.getFirst().title();
    }
}
