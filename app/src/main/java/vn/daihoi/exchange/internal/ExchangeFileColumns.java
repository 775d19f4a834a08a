package vn.daihoi.exchange.internal;

import static vn.daihoi.exchange.internal.db.Tables.ATTACHMENT;
import static vn.daihoi.exchange.internal.db.Tables.INCOMING;

import org.jooq.TableField;
import org.springframework.stereotype.Component;

import vn.daihoi.files.FileColumns;

import java.util.List;

/// A message is a file as well, under the key that names it.
@Component
class ExchangeFileColumns implements FileColumns {

    @Override
    public List<TableField<?, String>> fields() {
        return List.of(INCOMING.MESSAGE_ID, ATTACHMENT.FILE_ID);
    }
}
