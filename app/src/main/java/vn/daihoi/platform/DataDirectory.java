package vn.daihoi.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The folder that holds everything the program keeps, locked for one running program.
public final class DataDirectory implements AutoCloseable {

    private final Path root;
    private final FileChannel lock;
    private final boolean fresh;

    private DataDirectory(Path root, FileChannel lock, boolean fresh) {
        this.root = root;
        this.lock = lock;
        this.fresh = fresh;
    }

    /// Creates the folder where it is missing and locks it.
    ///
    /// @throws StartRefused when it cannot be written, or when another running program holds it
    public static DataDirectory open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            boolean fresh = !Files.exists(root.resolve("postgres").resolve("PG_VERSION"));
            return new DataDirectory(root, lock(root), fresh);
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "platform.data.not-writable", root);
        }
    }

    private static FileChannel lock(Path root) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        root.resolve("daihoi.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // Held by this very process: the same refusal as for another one.
        }
        channel.close();
        throw new StartRefused(StartRefused.USAGE, "platform.data.in-use", root);
    }

    public Path root() {
        return root;
    }

    /// Files of the database cluster.
    public Path cluster() {
        return root.resolve("postgres");
    }

    /// Unpacked database program: beside the jar, where the launcher unpacks it once for all data
    /// directories, else in this one.
    public Path binaries() {
        var shared = System.getProperty("daihoi.binaries");
        return shared != null && isUsable(Path.of(shared))
                ? Path.of(shared)
                : root.resolve("binaries");
    }

    /// Unpacked by someone, or by this start.
    private static boolean isUsable(Path binaries) {
        try (var programs = Files.list(binaries)) {
            return Files.isWritable(binaries)
                    || programs.anyMatch(program -> Files.exists(program.resolve(".exists")));
        } catch (IOException e) {
            return false;
        }
    }

    /// Whether no database has been made here yet.
    public boolean isFresh() {
        return fresh;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
