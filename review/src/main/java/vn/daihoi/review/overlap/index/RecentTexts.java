package vn.daihoi.review.overlap.index;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.overlap.TokenText;

import java.util.LinkedHashMap;

/// Texts read lately: who shares a text often shares others with the same.
final class RecentTexts {

    private static final int BYTES_OF_A_TOKEN = 12;

    private final Shelf shelf;
    private final long room;
    private final LinkedHashMap<Integer, TokenText> texts = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /// @param room bytes, about
    RecentTexts(Shelf shelf, long room) {
        this.shelf = shelf;
        this.room = room;
    }

    /// Two threads may read the same text at the same time; that costs less than waiting.
    @Nullable TokenText get(int number) {
        var known = known(number);
        if (known != null) {
            return known;
        }
        var read = shelf.read(number);
        if (read != null) {
            keep(number, read);
        }
        return read;
    }

    private synchronized @Nullable TokenText known(int number) {
        return texts.get(number);
    }

    private synchronized void keep(int number, TokenText text) {
        if (texts.put(number, text) == null) {
            held += size(text);
        }
        var oldest = texts.entrySet().iterator();
        while (held > room && texts.size() > 1) {
            held -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(TokenText text) {
        return (long) text.size() * BYTES_OF_A_TOKEN + 2L * text.text().length();
    }
}
