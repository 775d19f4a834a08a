package vn.daihoi.dossiers.internal;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;

/// A document that is held against others until the transaction ends.
record Place(DocumentId id, DocumentKey key, String title) {}
