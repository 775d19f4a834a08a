package vn.daihoi.tasks.internal;

import static vn.daihoi.tasks.internal.db.Tables.TASK_FILE;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class TaskFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(TASK_FILE.FILE_ID);
    }
}
