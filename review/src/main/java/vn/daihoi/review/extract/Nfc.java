package vn.daihoi.review.extract;

import vn.daihoi.review.text.OffsetMap;
import vn.daihoi.review.text.Span;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A text in Unicode NFC, and the way back to what was read.
///
/// The text is cut before every character that cannot join the one before it, and each short cut is
/// normalised alone, so that every offset of the one text has its place in the other.
final class Nfc {

    private static final int FIRST_THAT_CHANGES = 0x300;

    private final String text;
    private final int[] normalised;
    private final OffsetMap offsets;
    private final List<Span> changed;

    private Nfc(String text, int[] normalised, OffsetMap offsets, List<Span> changed) {
        this.text = text;
        this.normalised = normalised;
        this.offsets = offsets;
        this.changed = changed;
    }

    static Nfc of(String raw) {
        if (Normalizer.isNormalized(raw, Normalizer.Form.NFC)) {
            return new Nfc(raw, new int[0], OffsetMap.identity(), List.of());
        }
        return new Cutter(raw).normalise();
    }

    String text() {
        return text;
    }

    OffsetMap offsets() {
        return offsets;
    }

    /// Places of the normalised text that were not in NFC.
    List<Span> changed() {
        return changed;
    }

    /// @param raw offset in the text as read, up to and including its length
    /// @return offset in the normalised text; inside of a joined character: where that one starts
    int at(int raw) {
        return normalised.length == 0 ? raw : normalised[raw];
    }

    private static final class Cutter {
        private final String raw;
        private final StringBuilder out;
        private final int[] normalised;
        private int[] from = {0};
        private int[] to = {0};
        private int runs = 1;
        private final List<Span> changed = new ArrayList<>();

        Cutter(String raw) {
            this.raw = raw;
            this.out = new StringBuilder(raw.length());
            this.normalised = new int[raw.length() + 1];
        }

        Nfc normalise() {
            int start = 0;
            while (start < raw.length()) {
                int end = endOfCut(start);
                cut(start, end);
                start = end;
            }
            normalised[raw.length()] = out.length();
            var map = new OffsetMap(Arrays.copyOf(from, runs), Arrays.copyOf(to, runs));
            return new Nfc(out.toString(), normalised, map, changed);
        }

        private void cut(int start, int end) {
            Arrays.fill(normalised, start, end, out.length());
            if (isPlain(start, end)) {
                out.append(raw.charAt(start));
                return;
            }
            String piece = raw.substring(start, end);
            String joined = Normalizer.normalize(piece, Normalizer.Form.NFC);
            keepInnerOffsets(piece, joined, start);
            if (!joined.equals(piece)) {
                changed.add(new Span(out.length(), out.length() + joined.length()));
            }
            out.append(joined);
            if (joined.length() != piece.length()) {
                startRun(out.length(), end);
            }
        }

        private void keepInnerOffsets(String piece, String joined, int start) {
            for (int i = 1; i < piece.length() && piece.length() == joined.length(); i++) {
                normalised[start + i] = out.length() + i;
            }
        }

        private boolean isPlain(int start, int end) {
            return end - start == 1 && raw.charAt(start) < FIRST_THAT_CHANGES;
        }

        private int endOfCut(int start) {
            int end = start + Character.charCount(raw.codePointAt(start));
            while (end < raw.length() && joinsBackwards(raw.codePointAt(end))) {
                end += Character.charCount(raw.codePointAt(end));
            }
            return end;
        }

        private static boolean joinsBackwards(int character) {
            if (character < FIRST_THAT_CHANGES) {
                return false;
            }
            return switch (Character.getType(character)) {
                case Character.NON_SPACING_MARK,
                        Character.COMBINING_SPACING_MARK,
                        Character.ENCLOSING_MARK ->
                        true;
                default -> character >= 0x1160 && character <= 0x11FF; // Korean vowels and finals
            };
        }

        private void startRun(int fromOffset, int toOffset) {
            if (runs == from.length) {
                from = Arrays.copyOf(from, runs * 2);
                to = Arrays.copyOf(to, runs * 2);
            }
            from[runs] = fromOffset;
            to[runs] = toOffset;
            runs++;
        }
    }
}
