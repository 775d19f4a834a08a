package vn.daihoi.directives.internal;

import static vn.daihoi.directives.internal.db.Tables.INTAKE;
import static vn.daihoi.directives.internal.db.Tables.PAPER;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class DirectiveFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(PAPER.FILE_ID, INTAKE.FILE_ID);
    }
}
