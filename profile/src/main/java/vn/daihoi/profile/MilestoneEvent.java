package vn.daihoi.profile;

/// What can happen in the program and thereby reach a milestone.
public enum MilestoneEvent {
    DIRECTIVE_ACKNOWLEDGED,
    /// Always about a document kind.
    DOCUMENT_UPLOADED,
    TRAINING_ATTENDED,
    LESSONS_ADOPTED,
    DOSSIER_SUBMITTED,
    DOSSIER_APPROVED,
    CONGRESS_HELD
}
