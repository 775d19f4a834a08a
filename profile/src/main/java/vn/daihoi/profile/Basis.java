package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

/// Why a rule holds.
///
/// @param source the document and clause, or the publication, in Vietnamese as printed
/// @param note what a reader must know besides, in Vietnamese; null when there is nothing
public record Basis(String source, Mark mark, @Nullable String note) {}
