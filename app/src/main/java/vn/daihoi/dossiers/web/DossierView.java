package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.VersionFindings.Counts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A unit's dossier as its page shows it.
///
/// @param required kinds that the unit's level must have, in the order of the profile
/// @param others documents of further kinds that are there
/// @param choices further kinds that are not there yet
/// @param mayEdit whether the viewer may upload
/// @param drafts kinds that the viewer may begin with a draft in the official form
public record DossierView(
        String address,
        List<Group> required,
        List<Group> others,
        List<Choice> choices,
        boolean mayEdit,
        Set<String> drafts) {

    public DossierView {
        drafts = Set.copyOf(drafts);
    }

    /// One kind of document.
    ///
    /// @param name of the kind, in the viewer's language
    /// @param another where another document of the kind is begun; empty where it cannot be
    /// @param rows its documents, or one row that says there is none
    public record Group(String kind, String name, String code, String another, List<Row> rows) {

        public boolean isMissing() {
            return rows.getFirst().newest() == null;
        }

        /// Whether the documents have a head over them.
        public boolean hasHead() {
            return !isMissing() && (rows.size() > 1 || !another.isEmpty());
        }
    }

    /// One document, or none yet of its kind.
    ///
    /// @param key of the document, as in addresses
    /// @param name its title, or the name of its kind
    /// @param due last day in time; null where none is known
    /// @param state how it stands: `reached`, `overdue`, `due-soon` or `not-due`
    public record Row(
            String key,
            String name,
            @Nullable Newest newest,
            @Nullable LocalDate due,
            String state,
            @Nullable Counts findings) {}

    /// The newest version.
    public record Newest(int number, String uploadedBy, String uploadedAt) {}

    /// A kind to begin with.
    public record Choice(String kind, String name) {}

    public long missing() {
        return required.stream().filter(Group::isMissing).count();
    }

    public long withErrors() {
        return Stream.concat(required.stream(), others.stream())
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.findings() != null && row.findings().errors() > 0)
                .count();
    }

    /// Address of the draft of a kind; empty where there is none.
    public String draft(String kind) {
        return drafts.contains(kind) ? address + "/" + kind + "/draft" : "";
    }

    /// Address of the figures that reviews hold the documents against.
    public String reference() {
        return address.replaceFirst("/dossier$", "/reference-figures");
    }

    public boolean isEmpty() {
        return others.isEmpty() && required.stream().allMatch(Group::isMissing);
    }

    /// What to do first: the missing document that is due next, else the first of the profile.
    public Optional<Row> first() {
        return required.stream()
                .filter(Group::isMissing)
                .map(group -> group.rows().getFirst())
                .min(
                        Comparator.comparing(
                                Row::due, Comparator.nullsLast(Comparator.naturalOrder())));
    }
}
