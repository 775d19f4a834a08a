package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/// Quotation marks without their counterpart. One finding for those that open, one for those that
/// close, one for straight ones.
///
/// Text whose paragraphs may be cut by pages is judged more mildly: straight marks there tell
/// nothing. A quotation may run over several paragraphs, up to a bound; each of these may open it
/// anew.
///
/// @param mostParagraphs after the opening one in which it may be closed
record Quotes(int mostParagraphs) implements Check {

    private static final char OPEN = '“';
    private static final char CLOSE = '”';
    private static final char STRAIGHT = '"';
    private static final int AROUND = 25;
    private static final int LINES = 5;

    /// Most characters of a footnote within a torn quotation, with the words around it.
    private static final int TORN = 1_500;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Quotes(parameters.required("most-paragraphs").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var format = text.document().document().format();
        boolean cut = format == Format.PDF || format == Format.TEXT;
        var pairs = new Pairs(text.text(), cut ? mostParagraphs * LINES : mostParagraphs);
        text.document().document().blocks().forEach(pairs::read);
        pairs.leaveOpen(Integer.MAX_VALUE);
        if (cut) {
            pairs.joinTorn();
        }
        pairs.joinLong();
        var remarks = new ArrayList<Remark>();
        add(remarks, text.text(), pairs.opened, "open");
        add(remarks, text.text(), pairs.closed, "close");
        if (!cut) {
            add(remarks, text.text(), pairs.straight, "straight");
        }
        return remarks;
    }

    private static void add(
            List<Remark> remarks, String text, List<Integer> marks, String message) {
        if (!marks.isEmpty()) {
            var places = marks.stream().map(at -> words(text, at)).toList();
            remarks.add(Remark.atAll(places, message));
        }
    }

    /// The mark with a few words, so that it can be found.
    private static Span words(String text, int at) {
        int start = at;
        int end = at + 1;
        while (start > 0 && at - start < AROUND && text.charAt(start - 1) != '\n') {
            start--;
        }
        while (end < text.length() && end - at < AROUND && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(
                text.charAt(at) == OPEN ? at : start, text.charAt(at) == CLOSE ? at + 1 : end);
    }

    private static final class Pairs {

        private final String text;
        private final List<Integer> opened = new ArrayList<>();
        private final List<Integer> closed = new ArrayList<>();
        private final List<Integer> straight = new ArrayList<>();
        private int open = -1;
        private int age;

        private final int mostBlocks;

        Pairs(String text, int mostBlocks) {
            this.text = text;
            this.mostBlocks = mostBlocks;
        }

        void read(Block block) {
            leaveOpen(mostBlocks);
            age++;
            int odd = -1;
            for (int i = block.start(); i < block.end(); i++) {
                char c = text.charAt(i);
                if (c == OPEN) {
                    open(i, i == block.contentStart());
                } else if (c == CLOSE && opensWord(i)) {
                    openWrongly(i);
                } else if (c == CLOSE) {
                    odd = close(i, odd);
                } else if (c == STRAIGHT && (odd >= 0 || !isInches(i))) {
                    odd = straight(i, odd);
                }
            }
            if (odd >= 0) {
                straight.add(odd);
            }
        }

        /// A long quotation opens anew at the start of each paragraph.
        private void open(int at, boolean startsParagraph) {
            if (open >= 0 && !startsParagraph && closesWord(at)) {
                opened.add(at);
                open = -1;
                return;
            }
            if (open >= 0 && !(startsParagraph && age > 0)) {
                opened.add(open);
            }
            open = at;
            age = 0;
        }

        /// A closing mark where an opening one belongs.
        private void openWrongly(int at) {
            if (open >= 0) {
                opened.add(open);
            }
            closed.add(at);
            open = at;
            age = 0;
        }

        private boolean opensWord(int at) {
            return (at == 0 || " (\n\t".indexOf(text.charAt(at - 1)) >= 0)
                    && at + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(at + 1));
        }

        private boolean closesWord(int at) {
            return at > 0
                    && Character.isLetterOrDigit(text.charAt(at - 1))
                    && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
        }

        private int close(int at, int odd) {
            if (open >= 0) {
                open = -1;
                return odd;
            }
            if (odd < 0) {
                closed.add(at);
            }
            return -1;
        }

        private int straight(int at, int odd) {
            if (open >= 0 && odd < 0 && age == 0) {
                open = -1;
                return odd;
            }
            return odd < 0 ? at : -1;
        }

        private boolean isInches(int at) {
            return at > 0 && Character.isDigit(text.charAt(at - 1)) && open < 0;
        }

        /// A footnote or the foot of a page between the two marks of a quotation tears it: a mark
        /// that was left open and the next odd one, when that closes and stands near, are a pair.
        void joinTorn() {
            join((open, close) -> close - open <= TORN);
        }

        /// An article that is quoted whole, with its tables: from the start of a paragraph to the
        /// end of one.
        void joinLong() {
            join((open, close) -> startsLine(open) && endsLine(close));
        }

        /// Makes pairs of odd marks with no other odd opening mark in between.
        private void join(BiPredicate<Integer, Integer> areOne) {
            var opens = new TreeSet<>(opened);
            var closes = new TreeSet<>(closed);
            for (int at : opened) {
                Integer close = closes.higher(at);
                Integer next = opens.higher(at);
                if (close != null && (next == null || next > close) && areOne.test(at, close)) {
                    opens.remove(at);
                    closes.remove(close);
                }
            }
            opened.retainAll(opens);
            closed.retainAll(closes);
        }

        private boolean startsLine(int at) {
            return at == 0 || "\n\t".indexOf(text.charAt(at - 1)) >= 0;
        }

        private boolean endsLine(int at) {
            int next = at + 1;
            while (next < text.length() && ".;,".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            return next == text.length() || "\n\t".indexOf(text.charAt(next)) >= 0;
        }

        void leaveOpen(int most) {
            if (open >= 0 && (age >= most || most == Integer.MAX_VALUE)) {
                opened.add(open);
                open = -1;
            }
        }
    }
}
