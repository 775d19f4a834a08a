package vn.daihoi.forms;

import java.util.regex.Pattern;

/// Kinds of files in which an official paper can be had. A handler that asks for one gets that of
/// its address: what ends in `.pdf` is PDF.
public enum PaperFile {
    WORD(".docx"),
    PDF(".pdf");

    private static final Pattern WORD_ENDING = Pattern.compile("(\\.docx)?(?=\\?|$)");

    private final String ending;

    PaperFile(String ending) {
        this.ending = ending;
    }

    /// @param path of a request
    static PaperFile at(String path) {
        return path.endsWith(PDF.ending) ? PDF : WORD;
    }

    /// Name or address of this file beside those of the Word file.
    ///
    /// @param word with the ending `.docx` or without one; what is asked for may follow
    public String of(String word) {
        return WORD_ENDING.matcher(word).replaceFirst(ending);
    }

    byte[] bytes(WrittenPaper paper) {
        return switch (this) {
            case WORD -> paper.word();
            case PDF -> paper.pdf();
        };
    }
}
