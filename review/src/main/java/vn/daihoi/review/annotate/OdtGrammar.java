package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// OpenDocument text: notes stand between the characters of a paragraph. A note at the foot, a
/// frame, a shape and a field are marked as a whole.
final class OdtGrammar implements Grammar {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> INLINE = Set.of("span", "a", "meta", "meta-field");

    @Override
    public int closed(List<Element> open) {
        for (int i = paragraph(open) + 1; i > 0 && i < open.size(); i++) {
            if (!INLINE.contains(open.get(i).localName())) {
                return i;
            }
        }
        return -1;
    }

    /// Index of the outermost paragraph, -1 for none.
    private static int paragraph(List<Element> open) {
        for (int i = 0; i < open.size(); i++) {
            if (PARAGRAPHS.contains(open.get(i).localName())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Spot inText(List<Element> open, Tags tags, int from, int characters) {
        int at = paragraph(open) < 0 ? -1 : tags.position(from, characters);
        return at < 0 ? null : Spot.at(at);
    }
}
