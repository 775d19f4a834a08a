package vn.daihoi.review.extract;

import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Leftover;
import vn.daihoi.review.text.OffsetMap;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting;
import vn.daihoi.review.text.Typesetting.Converted;
import vn.daihoi.review.text.Typesetting.Lettering;
import vn.daihoi.review.text.Typesetting.Sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a draft in Unicode NFC, old encodings converted, and all its places moved along.
///
/// @param legacy conversion to Unicode
/// @param nfc conversion to NFC after it
record Normalised(Legacy legacy, Nfc nfc) {

    private static final int LONGEST_DETAIL = 200;

    /// @param raw characters as the file has them
    /// @param blocks places of its blocks
    /// @param letterings fonts, which tell the encoding
    static Normalised of(String raw, List<Span> blocks, List<Lettering> letterings) {
        var legacy = Legacy.of(raw, blocks, letterings);
        return new Normalised(legacy, Nfc.of(legacy.text()));
    }

    String text() {
        return nfc.text();
    }

    OffsetMap offsets() {
        return legacy.through(nfc.offsets(), nfc.text().length());
    }

    private int at(int raw) {
        return nfc.at(legacy.at(raw));
    }

    private Span span(Span raw) {
        return new Span(at(raw.start()), at(raw.end()));
    }

    Block block(Block block) {
        return new Block(
                block.kind(),
                at(block.start()),
                at(block.end()),
                at(block.contentStart()),
                block.label(),
                block.outlineLevel(),
                block.bold(),
                block.italic(),
                block.centred(),
                block.cells().stream().map(this::span).toList(),
                block.table(),
                block.page());
    }

    Leftover leftover(Leftover left) {
        var detail = Normalizer.normalize(left.detail().strip(), Normalizer.Form.NFC);
        return new Leftover(left.kind(), span(left.span()), shortened(detail));
    }

    Typesetting typesetting(
            List<Sheet> sheets, List<Lettering> letterings, List<Integer> continued) {
        return new Typesetting(
                sheets.stream().map(this::sheet).toList(),
                letterings.stream().map(this::lettering).toList(),
                legacy.spans().stream().map(this::converted).toList(),
                nfc.changed(),
                continued.stream().map(this::at).collect(Collectors.toSet()));
    }

    private Sheet sheet(Sheet sheet) {
        return new Sheet(
                sheet.width(),
                sheet.height(),
                sheet.top(),
                sheet.bottom(),
                sheet.left(),
                sheet.right(),
                at(sheet.last()));
    }

    private Lettering lettering(Lettering each) {
        return new Lettering(span(each.span()), each.font(), each.points());
    }

    /// Its places are those after the conversion already.
    private Converted converted(Converted each) {
        var span = new Span(nfc.at(each.span().start()), nfc.at(each.span().end()));
        return new Converted(span, each.encoding(), each.byFont());
    }

    private static String shortened(String detail) {
        if (detail.length() <= LONGEST_DETAIL) {
            return detail;
        }
        boolean pair = Character.isHighSurrogate(detail.charAt(LONGEST_DETAIL - 1));
        return detail.substring(0, LONGEST_DETAIL - (pair ? 1 : 0));
    }
}
