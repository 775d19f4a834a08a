package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.MATERIAL;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class MeetingFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(MATERIAL.FILE_ID);
    }
}
