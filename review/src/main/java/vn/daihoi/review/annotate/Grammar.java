package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where one format allows notes.
interface Grammar {

    /// Index of the open element that notes have to stay outside of, such as a text box; -1 when
    /// the text inside of the innermost element can be marked.
    ///
    /// @param open elements from the root inwards
    int closed(List<Element> open);

    /// A place in the text that starts at `from`.
    ///
    /// @param characters behind `from`
    /// @return null where none can be made; then the innermost element is marked as a whole
    @Nullable Spot inText(List<Element> open, Tags tags, int from, int characters);

    /// Hears that an element ended.
    ///
    /// @param open without it
    default void ended(Element element, List<Element> open, int end) {}
}
