package vn.daihoi.overlap.internal;

import java.util.BitSet;
import java.util.List;

/// A pair as a comparison found it.
///
/// @param pair looked at from the document that was compared
/// @param counted tokens of that document that count
/// @param otherCounted tokens of the other
/// @param passages in the order of that document
record FoundPair(Pair pair, BitSet counted, BitSet otherCounted, List<Passage> passages) {}
