package vn.daihoi.plans.internal;

import vn.daihoi.directives.RequiredSteps.Shown;

/// Kinds of evidence, as milestones keep them.
final class ShownAs {

    static final String ACKNOWLEDGED = "directive-acknowledged";
    static final String PLAN = "plan-restated";
    static final String DOCUMENT = "document-uploaded";
    static final String REVIEW = "document-reviewed";
    static final String SLATE = "slate-adopted";
    static final String APPROVED = "dossier-approved";

    private ShownAs() {}

    static String kind(Shown shown) {
        return switch (shown) {
            case Shown.PaperAcknowledged _ -> ACKNOWLEDGED;
            case Shown.PlanIssued _ -> PLAN;
            case Shown.DocumentUploaded _ -> DOCUMENT;
            case Shown.DocumentReviewed _ -> REVIEW;
            case Shown.SlateAdopted() -> SLATE;
            case Shown.DossierApproved() -> APPROVED;
        };
    }
}
