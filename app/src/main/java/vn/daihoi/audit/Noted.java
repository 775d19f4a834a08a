package vn.daihoi.audit;

/// An act, who did it and from where, noted on the thread of its request and not written yet. Got
/// from [LaterAudit#note(Act)].
///
/// @param entry without a number
public record Noted(AuditEntry entry) {}
