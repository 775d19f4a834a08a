package vn.daihoi.audit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Reads what was taken down, newest first.
public interface AuditTrail {

    /// @param before only entries with a smaller number; null for the newest
    /// @param limit at most so many
    List<AuditEntry> page(AuditQuery query, @Nullable Long before, int limit);

    /// The oldest of those with a greater number, newest first.
    ///
    /// @param after 0 for the very oldest
    /// @param limit at most so many
    List<AuditEntry> later(AuditQuery query, long after, int limit);

    /// All of them, row by row, for an export of any size.
    void each(AuditQuery query, Consumer<AuditEntry> reader);

    /// Keys of acts that occur, sorted.
    List<String> acts();
}
