package vn.daihoi.review.overlap.index;

import vn.daihoi.review.overlap.TokenText;

import java.util.Arrays;
import java.util.Collection;

/// What is nobody's own wording: what many texts have, and what the texts handed out to all have.
public final class Commonness {

    private final int texts;
    private final int perMille;
    private final long[] given;

    private Commonness(int texts, int perMille, long[] given) {
        this.texts = texts;
        this.perMille = perMille;
        this.given = given;
    }

    /// Wording of more than `texts` texts and of more than `perMille` of all is common.
    ///
    /// @param texts 1 or more
    /// @param perMille of all texts, 0 to 1000
    public static Commonness ofMoreThan(int texts, int perMille) {
        if (texts < 1 || perMille < 0 || perMille > 1000) {
            throw new IllegalArgumentException(
                    "texts (%d) must be >= 1 and perMille (%d) from 0 to 1000."
                            .formatted(texts, perMille));
        }
        return new Commonness(texts, perMille, new long[0]);
    }

    /// The same, and the wording of these texts: guidance, model papers.
    public Commonness and(Collection<TokenText> givenToAll) {
        var hashes = new FirstPlaces(0);
        for (long hash : given) {
            hashes.add(0, hash);
        }
        givenToAll.forEach(text ->
                new Winnowing(text.codes()).all((_, hash) -> hashes.add(0, hash & Shape.HASH)));
        var sorted = hashes.hashes();
        Arrays.sort(sorted);
        return new Commonness(texts, perMille, sorted);
    }

    /// @param all texts there are
    /// @return how many texts may share a wording that is not common
    int most(int all) {
        return (int) Math.max(texts, (long) all * perMille / 1000);
    }

    boolean isGiven(long hash) {
        return given.length > 0 && Arrays.binarySearch(given, hash & Shape.HASH) >= 0;
    }
}
