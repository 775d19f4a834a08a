package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm.HeadingForm;
import vn.daihoi.profile.PaperForm.Letters;

import java.math.BigDecimal;
import java.util.List;

/// What a paper is set down with. [PaperLayout] says what stands where, once for every kind of
/// file.
interface Pen {

    /// A paragraph in the middle.
    void centred(String words, Letters letters);

    /// A paragraph in the middle with a gap above it, in points.
    void centred(String words, Letters letters, BigDecimal gap);

    /// A paragraph that begins where its cell does.
    void plain(String words, Letters letters);

    /// An empty line in letters of the body.
    void empty();

    /// An empty paragraph of some height, in points.
    void gap(BigDecimal height);

    /// A paragraph of the body.
    void body(String words);

    void body(String words, Letters letters);

    /// Words in brackets in the place of what is to be written.
    void guidance(String words);

    /// A line of those to whom the paper goes.
    ///
    /// @param indent in millimetres
    void addressee(String words, int indent);

    /// @param level from 1, among the headings of the paper
    /// @param label as the form counts
    void heading(HeadingForm look, int level, String label, String words);

    /// A line in the middle of a column.
    ///
    /// @param length in points
    /// @param width of the column in twentieths of a point
    void rule(double length, int width);

    /// @param widths of the columns in twentieths of a point
    /// @param bordered whether lines stand around the cells; without them the cells have no margins
    ///   at the sides either
    void table(List<Integer> widths, boolean bordered, Runnable rows);

    /// A row that stays on one page.
    ///
    /// @param head whether it comes again on each page
    void row(boolean head, Runnable cells);

    /// @param width in twentieths of a point
    void cell(int width, Runnable paragraphs);
}
