package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What an import would do, before it does it.
///
/// @param start address of the page on which imports begin
/// @param address of this page
/// @param lead the answer in one sentence
/// @param tabs the kinds of rows with their numbers
/// @param sheet place of the one that is shown
/// @param sheets lists of the file to choose from; empty where there is one only
/// @param notices what the officer must know of the file
/// @param passed rows that are no people
/// @param columns what each column holds
/// @param hidden rows that the file hides; 0 for none
/// @param withHidden whether they are taken
/// @param rows of the page that is shown
/// @param show kind of rows that are shown
/// @param page from 1
/// @param seal of what is shown, see [vn.daihoi.personnel.internal.intake.ImportPlan#seal()]
/// @param writes how many people would be written
/// @param bulk what can be said to all rows of the shown kind; empty for nothing
/// @param done what became of it; null before it is confirmed
public record ImportLook(
        String start,
        String people,
        String address,
        String lead,
        List<Tab> tabs,
        int sheet,
        List<Option> sheets,
        List<String> notices,
        List<String> passed,
        List<Column> columns,
        boolean columnsOpen,
        int hidden,
        boolean withHidden,
        List<Row> rows,
        String show,
        int page,
        int pages,
        String seal,
        long writes,
        List<Option> bulk,
        @Nullable String done,
        boolean undoable) {

    /// @param shown whether it is the one that is shown
    public record Tab(String key, String label, long count, boolean shown) {}

    /// @param letters as the office program names it
    /// @param label words over it
    /// @param sample the first text in it
    public record Column(
            int at, String letters, String label, String sample, List<Option> options) {}

    public record Option(String value, String label, boolean chosen) {}

    /// @param about birthday, post and workplace
    /// @param state small letters with dashes
    /// @param twin whom it is, or may be; empty for nobody
    /// @param options what can be done with it; empty where nothing is to choose
    public record Row(
            int number,
            String name,
            String about,
            String state,
            String word,
            String twin,
            List<Note> notes,
            List<Change> changes,
            List<Option> options) {}

    public record Note(String text, boolean error) {}

    /// @param from empty where nothing was known
    public record Change(String label, String from, String to) {}

    /// What a button says that leads to other rows of this import.
    public String shows(String kind, int number) {
        return kind + " " + number;
    }
}
