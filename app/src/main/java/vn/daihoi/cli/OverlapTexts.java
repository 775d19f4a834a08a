package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.platform.StartRefused;
import vn.daihoi.review.overlap.TokenText;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The texts that one run looks at, and those whose wording is common property.
final class OverlapTexts {

    private final OverlapReader reader;
    private final @Nullable Path reference;

    OverlapTexts(OverlapReader reader, @Nullable Path reference) {
        this.reader = reader;
        this.reference = reference;
    }

    OverlapReader reader() {
        return reader;
    }

    /// Guidance and model papers; none when no folder was given.
    List<TokenText> references() {
        if (reference == null) {
            return List.of();
        }
        return names(reference).stream()
                .map(name -> reader.read(name, reference.resolve(name)))
                .filter(Objects::nonNull)
                .toList();
    }

    /// All files of a folder and the folders in it, hidden ones left out, by name. What can't be
    /// read inside is told at the end.
    ///
    /// @return names relative to the folder, with `/`
    List<String> names(Path folder) {
        try {
            return FolderNames.in(
                    folder, inside -> reader.complain("cli.overlap.left-out", inside));
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.overlap.no-folder", folder);
        }
    }
}
