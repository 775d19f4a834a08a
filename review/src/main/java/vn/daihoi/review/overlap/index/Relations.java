package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// What stands in several texts, looked at from each of them.
///
/// Holds entries of rare fingerprints that at least two texts share; which of them stand in a text
/// is found at once. Parts are joined: at a seam two hashes may look the same, once in many
/// thousand millions, and the words will tell.
final class Relations {

    private final Shape shape;
    private final long[] entries;
    private final int[] starts;
    private final int[] ofText;

    /// @param shared see [Gathering#cut]; not needed any more afterwards
    Relations(SortedRun shared, int texts) {
        shape = shared.shape();
        entries = Arrays.stream(shared.parts()).flatMapToLong(Arrays::stream).toArray();
        starts = new int[texts + 1];
        for (long entry : entries) {
            starts[shape.text(entry) + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        ofText = new int[entries.length];
        int[] next = starts.clone();
        for (int i = 0; i < entries.length; i++) {
            ofText[next[shape.text(entries[i])]++] = i;
        }
    }

    /// The texts with which a text has most in common, in their order.
    int[] best(int text, Tally tally, int most) {
        tally.clear();
        for (int i = starts[text]; i < starts[text + 1]; i++) {
            weigh(ofText[i], text, tally);
        }
        return tally.best(most);
    }

    private void weigh(int entry, int text, Tally tally) {
        int from = first(entry);
        int to = end(entry);
        double weight = 1.0 / texts(from, to);
        int before = text;
        for (int i = from; i < to; i++) {
            int other = shape.text(entries[i]);
            if (other != text && other != before) {
                tally.add(other, weight);
            }
            before = other;
        }
    }

    private int texts(int from, int to) {
        int texts = 1;
        for (int i = from + 1; i < to; i++) {
            texts += shape.text(entries[i]) == shape.text(entries[i - 1]) ? 0 : 1;
        }
        return texts;
    }

    /// Places where a text meets each of some others.
    ///
    /// @param others in order
    Meeting[] meetings(int text, int[] others) {
        var meetings = new Meeting[others.length];
        Arrays.setAll(meetings, _ -> new Meeting());
        for (int i = starts[text]; i < starts[text + 1]; i++) {
            meet(ofText[i], others, meetings);
        }
        return meetings;
    }

    private void meet(int entry, int[] others, Meeting[] meetings) {
        int here = shape.place(entries[entry]);
        int to = end(entry);
        for (int i = first(entry); i < to; i++) {
            int at = Arrays.binarySearch(others, shape.text(entries[i]));
            if (at >= 0) {
                meetings[at].add(1, here, shape.place(entries[i]), false);
            }
        }
    }

    private int first(int entry) {
        int from = entry;
        while (from > 0 && shape.isSameHash(entries[from - 1], entries[entry])) {
            from--;
        }
        return from;
    }

    private int end(int entry) {
        int to = entry + 1;
        while (to < entries.length && shape.isSameHash(entries[to], entries[entry])) {
            to++;
        }
        return to;
    }
}
