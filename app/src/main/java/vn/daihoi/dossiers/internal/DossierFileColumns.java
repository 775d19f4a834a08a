package vn.daihoi.dossiers.internal;

import static vn.daihoi.dossiers.internal.db.Tables.EXTRACTED_TEXT;
import static vn.daihoi.dossiers.internal.db.Tables.RULING;
import static vn.daihoi.dossiers.internal.db.Tables.VERSION;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// What was read out of a file keeps it too.
@Component
class DossierFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(VERSION.FILE_ID, RULING.FILE_ID, EXTRACTED_TEXT.FILE_ID);
    }
}
