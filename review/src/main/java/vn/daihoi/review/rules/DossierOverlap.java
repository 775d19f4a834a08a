package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Two papers of one dossier that share more than their kinds allow. Told at the paper that the
/// limit speaks of: a self-review must not retell the political report.
///
/// @param limits by the kinds of both papers
record DossierOverlap(ShareLimits limits) implements DossierCheck {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new DossierOverlap(ShareLimits.read(parameters)).asCheck();
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var wording = SharedWording.of(context, limits);
        var remarks = new ArrayList<PaperRemark>();
        for (var paper : papers) {
            for (var other : papers) {
                OptionalInt limit = limits.of(paper.document().kind(), other.document().kind());
                if (limit.isPresent() && !paper.equals(other)) {
                    wording.remark(paper, other, limit.getAsInt())
                            .ifPresent(remark -> remarks.add(new PaperRemark(paper, remark)));
                }
            }
        }
        return remarks;
    }
}
