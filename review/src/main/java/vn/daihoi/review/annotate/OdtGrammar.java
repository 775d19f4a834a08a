package vn.daihoi.review.annotate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// OpenDocument text: notes stand between the characters of a paragraph. The words of a text frame
/// can be marked too; a note at the foot, a shape and a field only as a whole.
final class OdtGrammar implements Grammar {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h");
    private static final Set<String> INLINE = Set.of("span", "a", "meta", "meta-field");

    @Override
    public int closed(List<Element> open) {
        return closed(open, paragraph(open, 0));
    }

    private static int closed(List<Element> open, int paragraph) {
        for (int i = paragraph + 1; paragraph >= 0 && i < open.size(); i++) {
            if (isTextFrame(open, i)) {
                return closed(open, paragraph(open, i + 2));
            }
            if (!INLINE.contains(open.get(i).localName())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTextFrame(List<Element> open, int at) {
        return at + 1 < open.size()
                && open.get(at).localName().equals("frame")
                && open.get(at + 1).localName().equals("text-box");
    }

    /// Index of the first paragraph from there inwards, -1 for none.
    private static int paragraph(List<Element> open, int from) {
        for (int i = from; i < open.size(); i++) {
            if (PARAGRAPHS.contains(open.get(i).localName())) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Spot inText(List<Element> open, Tags tags, int from, int characters) {
        int at = paragraph(open, 0) < 0 ? -1 : tags.position(from, characters);
        return at < 0 ? null : Spot.at(at);
    }
}
