package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.VersionId;

import java.util.List;
import java.util.Map;

/// Who has read which version.
@Service
public class Readers {

    private final DocumentStore store;

    Readers(DocumentStore store) {
        this.store = store;
    }

    /// Names, first reader first; versions that nobody has read are absent.
    public Map<VersionId, List<String>> of(DocumentId document) {
        return store.readers(document);
    }
}
