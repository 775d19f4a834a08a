package vn.daihoi.overlap.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Which documents of a campaign's units share passages, in the viewer's language.
///
/// @param address of the page, without query
/// @param answer what stands out, in a sentence
/// @param any whether there is anything before the filter
/// @param looked pairs that were looked at, when there may be more; 0 when these are all
/// @param kinds of documents to choose from
/// @param graph null where nothing can be drawn
/// @param branches units below which the viewer may have the rest of the documents compared
public record PairListView(
        String address,
        String answer,
        boolean any,
        int looked,
        PairFilter filter,
        List<Choice> kinds,
        List<Row> rows,
        @Nullable OrderGraph graph,
        List<Branch> branches) {

    /// @param address where it is asked for
    public record Branch(String address, String name) {}

    public record Choice(String id, String name) {}

    /// One pair.
    ///
    /// @param address where both stand side by side
    /// @param words shared, counted in the first document
    /// @param percent of the first document
    /// @param otherPercent of the second; -1 when the viewer may not see that document
    /// @param order which had it earlier; empty when the viewer may not see that document
    /// @param decided passages that were decided on
    public record Row(
            String address,
            String unit,
            String otherUnit,
            String kind,
            int words,
            int percent,
            int otherPercent,
            String order,
            int passages,
            int decided) {

        public boolean isDecided() {
            return decided >= passages;
        }

        public boolean isWhole() {
            return otherPercent >= 0;
        }
    }
}
