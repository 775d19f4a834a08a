package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.NotThere;

import java.util.Map;
import java.util.Optional;

/// Gives a document another title. Its address, versions and findings stay; the log keeps the old
/// title, by which it can be called again.
@Service
public class RenameDocument {

    private final DocumentStore store;
    private final Audit audit;

    RenameDocument(DocumentStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// @param before the title until now
        record Renamed(String before) implements Outcome {}

        record Unchanged() implements Outcome {}

        /// Nothing was typed.
        record Empty() implements Outcome {}

        record TooLong() implements Outcome {}

        /// @param there newest version of the other document that bears the title
        record Taken(Version there) implements Outcome {}
    }

    /// @param key of a document of a kind that may have several
    /// @throws NotThere if there is no such document
    @Transactional
    public Outcome rename(CampaignUnit unit, DocumentKey key, Title title) {
        if (title.isEmpty()) {
            return new Outcome.Empty();
        }
        if (title.isTooLong()) {
            return new Outcome.TooLong();
        }
        store.lockKind(unit, key.kind());
        Version newest = store.all(unit, key).stream().findFirst().orElseThrow(NotThere::new);
        Optional<Version> namesake =
                store.byTitle(unit, key.kind(), title)
                        .filter(other -> !other.document().equals(newest.document()));
        return namesake.<Outcome>map(Outcome.Taken::new)
                .orElseGet(() -> rename(unit, newest, title));
    }

    private Outcome rename(CampaignUnit unit, Version newest, Title title) {
        if (title.text().equals(newest.title())) {
            return new Outcome.Unchanged();
        }
        store.rename(newest.document(), title);
        audit.record(
                Act.of("dossiers.document.rename")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("document", newest.document().value())
                        .before(Map.of("title", newest.title()))
                        .after(Map.of("title", title.text(), "kind", newest.key().toString())));
        return new Outcome.Renamed(newest.title());
    }
}
