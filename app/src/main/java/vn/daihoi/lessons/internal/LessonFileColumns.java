package vn.daihoi.lessons.internal;

import static vn.daihoi.lessons.internal.db.Tables.EVIDENCE_FILE;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class LessonFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(EVIDENCE_FILE.FILE_ID);
    }
}
