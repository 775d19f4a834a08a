package vn.daihoi.overlap.internal;

/// Two documents that share passages, looked at from one of them.
///
/// @param mine the document that is looked at
/// @param theirs the other one
/// @param passages that count
/// @param common passages of common wording only
/// @param first whether the passages stood in `mine` first; only told of counted ones
public record Pair(
        PairId id,
        Relation relation,
        Side mine,
        Side theirs,
        int passages,
        int common,
        boolean first) {

    /// Seen from the other document.
    public Pair turned() {
        return new Pair(id, relation, theirs, mine, passages, common, !first);
    }

    /// Whether both came at one time, so that neither was first.
    public boolean isAtOnce() {
        return mine.since().equals(theirs.since());
    }
}
