package vn.daihoi.reviews.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the findings of a version stand against those of the version before it. The same fault has
/// the same fingerprint in both.
///
/// @param against number of the earlier version
/// @param mended findings of the earlier version that are gone
/// @param fresh positions of findings that the earlier version did not have
public record Changes(int against, List<Found> mended, Set<Integer> fresh) {

    public Changes {
        mended = List.copyOf(mended);
        fresh = Set.copyOf(fresh);
    }

    /// A fault that occurs twice in one version and once in the other counts once as mended or new.
    static Changes between(int against, List<Found> before, List<Found> now) {
        Map<String, Integer> left = new HashMap<>();
        before.forEach(found -> left.merge(found.fingerprint(), 1, Integer::sum));
        var fresh = new HashSet<Integer>();
        for (Found found : now) {
            if (left.merge(found.fingerprint(), -1, Integer::sum) < 0) {
                fresh.add(found.position());
            }
        }
        return new Changes(against, mended(before, now), fresh);
    }

    private static List<Found> mended(List<Found> before, List<Found> now) {
        Map<String, Integer> there = new HashMap<>();
        now.forEach(found -> there.merge(found.fingerprint(), 1, Integer::sum));
        var mended = new ArrayList<Found>();
        for (Found found : before) {
            if (there.merge(found.fingerprint(), -1, Integer::sum) < 0) {
                mended.add(found);
            }
        }
        return mended;
    }

    public boolean isFresh(Found found) {
        return fresh.contains(found.position());
    }

    /// Findings that both versions have.
    public int staying(List<Found> now) {
        return now.size() - fresh.size();
    }
}
