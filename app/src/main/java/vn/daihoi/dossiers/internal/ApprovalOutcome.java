package vn.daihoi.dossiers.internal;

import vn.daihoi.dossiers.SubmissionId;

/// What came of handing a dossier in, or of recording what a side says.
public sealed interface ApprovalOutcome {

    record Done(SubmissionId submission) implements ApprovalOutcome {}

    /// @param field of the form that is wrong; empty when none is
    /// @param key message key of what is wrong and how to put it right
    record Refused(String field, String key, Object... arguments) implements ApprovalOutcome {}

    /// @param end of the message key
    static ApprovalOutcome refused(String field, String end, Object... arguments) {
        return new Refused(field, "dossiers.approval.fault." + end, arguments);
    }
}
