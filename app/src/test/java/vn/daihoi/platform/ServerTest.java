package vn.daihoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.daihoi.Application;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.TestDatabase;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class ServerTest {

    @TempDir Path folder;

    @Test
    void loadsNoDemonstrationForACommandThatOnlyNeedsTheDatabase() {
        try (var server = Server.startQuietly(Application.class, folder)) {
            assertThat(server.context().getBean(Campaigns.class).all()).isEmpty();
        }
    }

    @Test
    void refusesAPortInUseBeforeItStartsADatabase() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertRefusal(
                    () -> Server.start(Application.class, folder, taken.getLocalPort(), Map.of()),
                    "platform.port.in-use");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void refusesADataDirectoryThatAnotherProgramHolds() {
        try (var held = DataDirectory.open(folder)) {
            assertThat(held.isFresh()).isTrue();
            assertRefusal(() -> DataDirectory.open(folder), "platform.data.in-use");
        }
    }

    @Test
    void refusesADataDirectoryThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertRefusal(() -> DataDirectory.open(file), "platform.data.not-writable");
    }

    @Test
    void unpacksTheDatabaseIntoItsOwnDirectoryWhereTheLauncherHasNoPlaceForIt() {
        try (var directory = DataDirectory.open(folder)) {
            assertThat(binaries(directory, folder.resolve("missing")))
                    .isEqualTo(folder.resolve("binaries"));
        }
    }

    @Test
    void usesTheDatabaseThatTheLauncherHasUnpacked() throws IOException {
        Path shared = Files.createDirectories(folder.resolve("shared"));
        try (var directory = DataDirectory.open(folder.resolve("data"))) {
            assertThat(binaries(directory, shared)).isEqualTo(shared);
        }
    }

    private static Path binaries(DataDirectory directory, Path shared) {
        System.setProperty("daihoi.binaries", shared.toString());
        try {
            return directory.binaries();
        } finally {
            System.clearProperty("daihoi.binaries");
        }
    }

    @Test
    void refusesAnUnreachableServer() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertRefusal(
                () ->
                        ExternalDatabase.connect(
                                "jdbc:postgresql://localhost:" + port + "/x", "a", "b"),
                "platform.database.unreachable");
    }

    @Test
    void acceptsAServerThatHasAllItNeeds() {
        var database = ExternalDatabase.connect(TestDatabase.blank(), "postgres", "postgres");
        assertThat(database.url()).contains("blank_");
    }

    @Test
    void keepsItsDatabaseSafe() throws SQLException {
        try (var directory = DataDirectory.open(folder);
                var database = EmbeddedDatabase.start(directory)) {
            assertThat(setting(database, "fsync")).isEqualTo("on");
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void startsAgainAfterItsDatabaseWasLeftBehindAndLosesNothing() throws Exception {
        try (var directory = DataDirectory.open(folder)) {
            var orphan = EmbeddedDatabase.start(directory);
            write(orphan);
            long pid =
                    Long.parseLong(
                            Files.readAllLines(directory.cluster().resolve("postmaster.pid"))
                                    .getFirst()
                                    .strip());
            // The library's own lock would hold in this very process; a killed program has let go
            // of it.
            releaseLibraryLock(orphan);
            try (var second = EmbeddedDatabase.start(directory)) {
                assertThat(setting(second, "server_version")).startsWith("18");
                assertThat(read(second)).isEqualTo(1);
            }
            ProcessHandle.of(pid)
                    .ifPresent(process -> process.onExit().orTimeout(30, TimeUnit.SECONDS).join());
        }
    }

    private static void releaseLibraryLock(EmbeddedDatabase database) throws Exception {
        var postgres = EmbeddedDatabase.class.getDeclaredField("postgres");
        postgres.setAccessible(true);
        var lock = postgres.get(database).getClass().getDeclaredField("lock");
        lock.setAccessible(true);
        ((java.nio.channels.FileLock) lock.get(postgres.get(database))).release();
        var stream = postgres.get(database).getClass().getDeclaredField("lockStream");
        stream.setAccessible(true);
        ((java.io.Closeable) stream.get(postgres.get(database))).close();
    }

    private static void write(Database database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (n int)");
            statement.execute("insert into kept values (1)");
        }
    }

    private static int read(Database database) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("select n from kept")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String setting(Database database, String name) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("show " + name)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertRefusal(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable start, String key) {
        assertThatThrownBy(start)
                .isInstanceOfSatisfying(
                        StartRefused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
