package vn.daihoi.reviews.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.Level;

import java.util.List;
import java.util.Locale;

/// A document's text cut at the places of its findings, ready to be shown. Nothing in it is markup.
///
/// @param parts in reading order
public record MarkedText(List<Part> parts) {

    public MarkedText {
        parts = List.copyOf(parts);
    }

    /// What a part is on the page.
    public enum Shape {
        HEADING,
        PARAGRAPH,
        ITEM,
        FOOTNOTE,
        TABLE
    }

    /// A paragraph, heading, item or footnote; or a table with its rows.
    ///
    /// @param start UTF-16 offset in the text, unique among parts
    /// @param depth of a heading from 1; 0 for all else
    /// @param pieces words of the part; empty for a table
    /// @param rows cells of each row of a table, each with its words; empty for all else
    public record Part(
            Shape shape,
            int start,
            int depth,
            boolean centred,
            List<Piece> pieces,
            List<List<List<Piece>>> rows) {

        public Part {
            pieces = List.copyOf(pieces);
            rows = List.copyOf(rows);
        }
    }

    /// A run of words that the same findings cover.
    ///
    /// @param refs findings that begin here, in order
    /// @param level gravest level of the findings that cover it; null where none does
    /// @param over the finding to lead to from here; 0 where none covers it
    public record Piece(String text, List<Ref> refs, @Nullable Level level, int over) {

        public Piece {
            refs = List.copyOf(refs);
        }

        /// Word of the level; empty where no finding covers the words.
        public String levelWord() {
            return level == null ? "" : level.name().toLowerCase(Locale.ROOT);
        }
    }

    /// A finding that begins here.
    public record Ref(int position, Level level) {

        public String levelWord() {
            return level.name().toLowerCase(Locale.ROOT);
        }
    }
}
