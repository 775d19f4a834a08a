package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/// Names of all files of a folder and the folders in it, hidden ones left out. A folder inside that
/// can't be read is left out and told.
final class FolderNames extends SimpleFileVisitor<Path> {

    private final Path folder;
    private final Consumer<Path> leftOut;
    private final List<String> names = new ArrayList<>();

    FolderNames(Path folder, Consumer<Path> leftOut) {
        this.folder = folder;
        this.leftOut = leftOut;
    }

    /// @param leftOut hears of each folder inside that can't be read
    /// @return names relative to the folder, with `/`, in order
    /// @throws IOException when the folder itself can't be read
    static List<String> in(Path folder, Consumer<Path> leftOut) throws IOException {
        var found = new FolderNames(folder, leftOut);
        Files.walkFileTree(folder, found);
        Collections.sort(found.names);
        return found.names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
        return isHidden(inside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        // a link to a folder is met as a file
        if (!isHidden(file) && !Files.isDirectory(file)) {
            names.add(folder.relativize(file).toString().replace('\\', '/'));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path inside, IOException fault) throws IOException {
        return told(inside, fault);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path inside, @Nullable IOException fault)
            throws IOException {
        return fault == null ? FileVisitResult.CONTINUE : told(inside, fault);
    }

    private FileVisitResult told(Path inside, IOException fault) throws IOException {
        if (inside.equals(folder)) {
            throw fault;
        }
        leftOut.accept(inside);
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
        return !file.equals(folder) && String.valueOf(file.getFileName()).startsWith(".");
    }
}
