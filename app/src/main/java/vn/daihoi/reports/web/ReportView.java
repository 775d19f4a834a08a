package vn.daihoi.reports.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.drafts.SigningFields;
import vn.daihoi.forms.FormPaper.Block;

import java.util.List;

/// What a report tells, before it is taken as a Word file.
///
/// @param title what it is called
/// @param download address of the Word file
/// @param back address of what it was made from
/// @param sections in reading order
/// @param others reports that can be made beside it
/// @param issue null for who may not issue it
public record ReportView(
        String title,
        String download,
        String back,
        List<Section> sections,
        List<Other> others,
        @Nullable Issue issue) {

    /// How it is to be issued.
    ///
    /// @param address to which the form goes
    /// @param longest letters of one part at most
    public record Issue(String address, List<Open> parts, int longest, SigningFields signing) {}

    /// A part that people write themselves.
    ///
    /// @param words as typed
    /// @param fault what is wrong, in words; empty when nothing is
    public record Open(String place, String heading, String words, String fault) {}

    /// @param blocks paragraphs and tables
    public record Section(String heading, List<Block> blocks) {}

    /// @param isShown whether it is the one that is shown
    public record Other(String address, String title, boolean isShown) {}
}
