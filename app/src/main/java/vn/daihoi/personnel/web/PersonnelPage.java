package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The people of a unit in the viewer's language.
///
/// @param address of the page, without a query
/// @param answer how many people there are and whether something is missing, in a sentence
/// @param gaps what is not known of some; empty when all is known
/// @param total people of the unit, however the list is filtered
/// @param found people whom the filter leaves
/// @param rows those on this page
/// @param categories seat categories to filter by
/// @param sensitive whether the viewer may see sensitive traits; they are shown when the filter
///   asks for them
/// @param removed people who were removed and can be brought back
/// @param justRemoved who was removed by the act before this page; null when none was
/// @param below the units below with their numbers of people
public record PersonnelPage(
        String address,
        boolean mayEdit,
        String answer,
        List<Gap> gaps,
        int total,
        int found,
        List<Row> rows,
        Paging paging,
        PersonnelFilter filter,
        List<Choice> categories,
        boolean sensitive,
        List<Removed> removed,
        @Nullable Removed justRemoved,
        List<Below> below) {

    public boolean showsSensitive() {
        return sensitive && filter.sensitive();
    }

    /// @param address of the list of those of whom it is not known
    public record Gap(String key, String label, int people, String address) {}

    /// One person; texts are empty where nothing is known.
    ///
    /// @param missing what rules need and is not known, in words; empty when nothing is missing
    public record Row(
            int number,
            String address,
            String name,
            String born,
            String gender,
            String post,
            String category,
            String represents,
            String sitting,
            String ethnic,
            String religion,
            String party,
            String missing) {}

    public record Choice(String code, String name) {}

    /// @param restore address that brings the person back
    public record Removed(String name, String restore) {}

    public record Below(String name, String address, int people) {}

    /// Where in a long list the page stands.
    ///
    /// @param previous address; empty on the first page
    /// @param next address; empty on the last page
    /// @param all address that shows all at once; empty when all are shown
    public record Paging(int number, int last, String previous, String next, String all) {}
}
