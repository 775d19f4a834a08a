package vn.daihoi.review.extract;

import vn.daihoi.review.text.ExtractedDocument.Format;

import java.util.List;

/// Plain text: every line that is not blank is a block, unless the text was cut at a fixed width.
final class TextReader {

    private TextReader() {}

    static Reading read(FileName file, String text, Budget budget) throws CannotRead {
        var draft = new Draft(budget);
        for (String line : WrappedLines.join(lines(text))) {
            var words = new Piece();
            words.append(line, false, false);
            draft.add(words, Shape.paragraph());
            budget.checkTime();
        }
        return draft.finish(file, Format.TEXT, PageEstimate.of(draft), List.of());
    }

    /// Lines without their ends. A form feed ends a line too: it stands before the first heading of
    /// a page in texts made from PDF.
    static List<String> lines(String text) {
        return List.of(text.split("\r\n|[\n\r\f\u000B\u001A\u0085\u2028\u2029]", -1));
    }
}
