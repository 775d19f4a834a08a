package vn.daihoi.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// PostgreSQL as a real database beside the program: what is committed survives a kill.
final class EmbeddedDatabase implements Database {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration ORPHAN_PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /// @throws StartRefused when the cluster does not start; the log file in the data directory
    ///   says why
    static EmbeddedDatabase start(DataDirectory directory) {
        stopOrphan(directory.cluster());
        try {
            return new EmbeddedDatabase(builder(directory).start());
        } catch (IOException | RuntimeException e) {
            log.debug("Embedded database did not start", e);
            throw new StartRefused(
                    StartRefused.FAULT, "platform.database.not-started", directory.root());
        }
    }

    private static EmbeddedPostgres.Builder builder(DataDirectory directory) {
        // The library's defaults are made for tests: it would switch off everything that keeps data
        // safe.
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.cluster())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(directory.binaries().toFile())
                // Its own hook would stop the database before the program that still writes to it.
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("jit", "off")
                .setServerConfig("log_timezone", "UTC")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "vi-VN")
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8");
    }

    /// After a `kill -9` of the program its database lives on and would make the next start fail.
    private static void stopOrphan(Path cluster) {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
            ProcessHandle.of(pid)
                    .filter(EmbeddedDatabase::isPostgres)
                    .ifPresent(EmbeddedDatabase::stop);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            log.warn("postmaster.pid holds no process number; the database will check it itself.");
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle postmaster) {
        log.info("Stopping a database left over from a program that was killed.");
        try {
            // SIGINT: roll back open work and stop. SIGTERM would wait for clients that are gone.
            new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).start().waitFor();
            postmaster.onExit().get(ORPHAN_PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new StartRefused(
                    StartRefused.FAULT, "platform.database.orphan-stays", postmaster.pid());
        }
    }

    @Override
    public String url() {
        return postgres.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public String user() {
        return "postgres";
    }

    @Override
    public String password() {
        return "postgres";
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
