package vn.daihoi.files;

import org.jooq.TableField;

import java.util.List;

/// Answered by modules that keep keys of files: in which columns of theirs. A content that one of
/// them names is never removed. A bean.
public interface FileColumns {

    /// Digests as in [FileId], or null.
    List<TableField<?, String>> fields();
}
