package vn.daihoi.review.rules;

import vn.daihoi.review.Context;

import java.util.List;

/// Looks for one kind of fault in all papers of a dossier together. A dossier may have one paper.
@FunctionalInterface
interface DossierCheck {

    /// @param papers those that the rule looks at and that could be read, in the order they were
    ///   given; 1 or more
    /// @return every fault found, each at a place of one of these papers
    List<PaperRemark> review(List<ReviewedText> papers, Context context);

    /// As a check, it does nothing on a single paper: it is asked for the whole dossier.
    default Check asCheck() {
        return new OverDossier(this);
    }

    /// @param dossierCheck asked once for all papers
    record OverDossier(DossierCheck dossierCheck) implements Check {

        @Override
        public List<Remark> review(ReviewedText text, Context context) {
            return List.of();
        }
    }
}
