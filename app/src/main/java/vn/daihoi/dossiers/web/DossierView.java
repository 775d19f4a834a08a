package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.VersionFindings.Counts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A unit's dossier as its page shows it.
///
/// @param required kinds that the unit's level must have, in the order of the profile
/// @param others documents of further kinds that are there
/// @param choices further kinds that are not there yet
/// @param mayEdit whether the viewer may upload
public record DossierView(
        String address,
        List<Row> required,
        List<Row> others,
        List<Choice> choices,
        boolean mayEdit) {

    /// One kind of document.
    ///
    /// @param due last day in time; null where none is known
    /// @param state how it stands: `reached`, `overdue`, `due-soon` or `not-due`
    public record Row(
            String kind,
            String code,
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
        return required.stream().filter(row -> row.newest() == null).count();
    }

    public long withErrors() {
        return java.util.stream.Stream.concat(required.stream(), others.stream())
                .filter(row -> row.findings() != null && row.findings().errors() > 0)
                .count();
    }

    /// Address of the figures that reviews hold the documents against.
    public String reference() {
        return address.replaceFirst("/dossier$", "/reference-figures");
    }

    public boolean isEmpty() {
        return others.isEmpty() && required.stream().allMatch(row -> row.newest() == null);
    }

    /// What to do first: the missing document that is due next, else the first of the profile.
    public Optional<Row> first() {
        return required.stream()
                .filter(row -> row.newest() == null)
                .min(
                        java.util.Comparator.comparing(
                                Row::due,
                                java.util.Comparator.nullsLast(
                                        java.util.Comparator.naturalOrder())));
    }
}
