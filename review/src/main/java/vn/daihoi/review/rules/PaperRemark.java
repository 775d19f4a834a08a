package vn.daihoi.review.rules;

import java.util.ArrayList;
import java.util.List;

/// A remark at a place of one paper of a dossier.
record PaperRemark(ReviewedText paper, Remark remark) {

    boolean isIn(ReviewedText text) {
        return paper.equals(text);
    }

    boolean overlaps(PaperRemark other) {
        return isIn(other.paper)
                && remark.span().start() < other.remark.span().end()
                && other.remark.span().start() < remark.span().end();
    }

    /// One place may contradict several others: told once, the first time.
    static List<PaperRemark> withoutRepeats(List<PaperRemark> remarks) {
        var kept = new ArrayList<PaperRemark>();
        for (var remark : remarks) {
            if (kept.stream().noneMatch(remark::overlaps)) {
                kept.add(remark);
            }
        }
        return kept;
    }
}
