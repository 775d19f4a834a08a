package vn.daihoi.bench.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The two texts of one pair as files in a folder of their own, for programs that read files.
record PairFiles(Path folder, Path susp, Path src) implements AutoCloseable {

    static PairFiles write(List<String> susp, List<String> src) {
        try {
            Path folder = Files.createTempDirectory("daihoi-overlap");
            return new PairFiles(
                    folder,
                    Files.write(folder.resolve("susp.txt"), susp),
                    Files.write(folder.resolve("src.txt"), src));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds a file beside the two.
    void add(String name, List<String> lines) {
        try {
            Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
