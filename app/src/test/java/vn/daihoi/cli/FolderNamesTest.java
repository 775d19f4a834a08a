package vn.daihoi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class FolderNamesTest {

    @TempDir Path folder;
    private final List<Path> leftOut = new ArrayList<>();

    @BeforeEach
    void writeFiles() throws IOException {
        for (var name : List.of("b.txt", "a/c.txt", ".git/d.txt", "a/.e.txt")) {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
    }

    @Test
    void namesFilesInsideAndLeavesOutHiddenOnes() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a"));

        assertThat(FolderNames.in(folder, leftOut::add)).containsExactly("a/c.txt", "b.txt");
        assertThat(leftOut).isEmpty();
    }

    @Test
    void goesOnBehindAFolderThatCannotBeRead() throws IOException {
        var inside = folder.resolve("a");
        var names = new FolderNames(folder, leftOut::add);

        assertThat(names.visitFileFailed(inside, new AccessDeniedException("a")))
                .isEqualTo(FileVisitResult.CONTINUE);
        assertThat(leftOut).containsExactly(inside);
    }

    @Test
    void refusesAFolderThatCannotBeRead() {
        assertThatThrownBy(() -> FolderNames.in(folder.resolve("none"), leftOut::add))
                .isInstanceOf(IOException.class);
        assertThat(leftOut).isEmpty();
    }
}
