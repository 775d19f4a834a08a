package vn.daihoi.overlap.internal;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;

/// One of the two documents of a pair.
///
/// @param path of the unit in its campaign's tree
/// @param number of the version that was compared
/// @param title of the document; empty where its kind names it
/// @param words of the body
/// @param shared those of them that count
/// @param since first version of the document with a counted passage; of the document when none
///   counts
public record Side(
        DocumentId document,
        VersionId version,
        CampaignId campaign,
        UnitId unit,
        String path,
        DocumentKey key,
        int number,
        String title,
        int words,
        int shared,
        Instant since) {

    private static final int PERCENT = 100;

    /// Share of the document in percent, rounded down.
    public int percent() {
        return percent(shared, words);
    }

    /// Compares exactly, as the rules do: a share just over the limit is over it, whatever a page
    /// prints.
    public boolean isOver(int limit) {
        return (long) shared * PERCENT > (long) words * limit;
    }

    static int percent(int shared, int words) {
        return words == 0 ? 0 : (int) ((long) shared * PERCENT / words);
    }
}
