package vn.daihoi.plans.internal;

import static vn.daihoi.plans.internal.db.Tables.PROOF_FILE;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// Where rows of this module name files.
@Component
class PlanFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(PROOF_FILE.FILE_ID);
    }
}
