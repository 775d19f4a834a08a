package vn.daihoi.personnel.internal;

import static vn.daihoi.personnel.internal.db.Tables.NOMINATION;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class PersonnelFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(NOMINATION.FILE_ID);
    }
}
