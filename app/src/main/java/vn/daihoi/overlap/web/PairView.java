package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.overlap.web.MarkedSide.Part;

import java.util.List;
import java.util.UUID;

/// Two documents side by side, in the viewer's language.
///
/// @param address of this page
/// @param document address of the document that is looked at
/// @param relation `dossier`, `neighbour`, `last-term` or `reference`
/// @param answer what they share, in a sentence
/// @param hint what the limit of the pair says, in a sentence; empty when there is none
/// @param passages in the order of the first document
/// @param mayDecide whether the viewer may decide on passages
/// @param all decision on all passages; null when there is none
/// @param fault what is wrong with a decision that came back; null when nothing is
public record PairView(
        String address,
        String document,
        String relation,
        String answer,
        String hint,
        Column mine,
        Column theirs,
        List<Item> passages,
        boolean mayDecide,
        @Nullable Decided all,
        @Nullable Fault fault) {

    /// One document.
    ///
    /// @param name what and whose it is
    /// @param version number that was compared; 0 when the viewer may see passages only
    /// @param address of that version; empty when the viewer may see passages only
    /// @param parts its text; empty when the viewer may see passages only
    public record Column(String name, String unit, int version, String address, List<Part> parts) {

        public boolean isWhole() {
            return !address.isEmpty();
        }
    }

    /// One passage.
    ///
    /// @param type `verbatim`, `edited`, `reordered`, `paraphrase` or `common`
    /// @param words counted
    /// @param order since when it stands in both; empty when the viewer may see passages only
    /// @param changes figures and names that differ
    /// @param decision null when there is none
    public record Item(
            int position,
            String fingerprint,
            String type,
            int words,
            String mine,
            String theirs,
            String order,
            List<Change> changes,
            @Nullable Decided decision) {

        public boolean isCommon() {
            return type.equals("common");
        }
    }

    public record Change(String mine, String theirs, boolean figure) {}

    /// @param verdict `wanted` or `contested`
    public record Decided(UUID id, String verdict, String reason, String by, String at) {}

    /// @param fingerprint of the passage; empty for all
    /// @param typed reason as typed
    public record Fault(String fingerprint, String verdict, String typed, String text) {}

    /// What was typed for a passage, when it came back.
    public String typed(String fingerprint) {
        return fault != null && fault.fingerprint().equals(fingerprint) ? fault.typed() : "";
    }

    public @Nullable String faultOf(String fingerprint) {
        return fault != null && fault.fingerprint().equals(fingerprint) ? fault.text() : null;
    }

    /// Types that occur, for the key of signs.
    public List<String> types() {
        return passages.stream().map(Item::type).distinct().sorted().toList();
    }
}
