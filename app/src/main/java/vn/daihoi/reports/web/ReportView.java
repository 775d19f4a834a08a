package vn.daihoi.reports.web;

import vn.daihoi.forms.FormPaper.Block;

import java.util.List;

/// What a report tells, before it is taken as a Word file.
///
/// @param title what it is called
/// @param download address of the Word file
/// @param back address of what it was made from
/// @param sections in reading order
/// @param others reports that can be made beside it
public record ReportView(
        String title, String download, String back, List<Section> sections, List<Other> others) {

    /// @param blocks paragraphs and tables
    public record Section(String heading, List<Block> blocks) {}

    /// @param isShown whether it is the one that is shown
    public record Other(String address, String title, boolean isShown) {}
}
