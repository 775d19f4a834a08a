package vn.daihoi.review.overlap.index;

import java.util.Arrays;

/// Where a text meets one other.
final class Meeting implements Comparable<Meeting> {

    private double weight;
    private boolean own;
    private int[] here = new int[4];
    private int[] there = new int[4];
    private int size;

    /// @param edge whether common wording stands beside it
    void add(double more, int placeHere, int placeThere, boolean edge) {
        weight += more;
        own |= !edge;
        if (size == here.length) {
            here = Arrays.copyOf(here, size * 2);
            there = Arrays.copyOf(there, size * 2);
        }
        here[size] = placeHere;
        there[size] = placeThere;
        size++;
    }

    /// Whether some place is apart from common wording.
    boolean isOwn() {
        return own;
    }

    int size() {
        return size;
    }

    int here(int i) {
        return here[i];
    }

    int there(int i) {
        return there[i];
    }

    <T> Candidate<T> candidate(T text) {
        return new Candidate<>(text, weight, Arrays.copyOf(here, size), Arrays.copyOf(there, size));
    }

    /// Heavier ones first.
    @Override
    public int compareTo(Meeting other) {
        return Double.compare(other.weight, weight);
    }
}
