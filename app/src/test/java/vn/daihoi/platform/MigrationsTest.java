package vn.daihoi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.testing.TestDatabase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

class MigrationsTest {

    @Test
    void coverEveryFolder() throws IOException {
        try (var folders = Files.list(Path.of("src/main/resources/db/migration"))) {
            var names = folders.map(folder -> folder.getFileName().toString()).toList();
            assertThat(Migrations.SCHEMAS.stream().map(Migrations::folder))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void changeNothingTheSecondTime() {
        String url = TestDatabase.fresh();
        Migrations.run(url, "postgres", "postgres");
        Migrations.run(url, "postgres", "postgres");
    }

    @Test
    void refuseADatabaseOfANewerProgram() throws Exception {
        String url = TestDatabase.fresh();
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into organization.flyway_schema_history select 999, '999', 'from tomorrow', type, 'V999__x.sql', checksum, installed_by, now(), 1, true from organization.flyway_schema_history where version = '1'");
        }
        forgetTheDigest(url);
        assertThatThrownBy(() -> Migrations.run(url, "postgres", "postgres"))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("platform.database.newer"));
    }

    /// A newer program would have left another one.
    private static void forgetTheDigest(String url) throws Exception {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute("update public.migrated set digest = 'of tomorrow'");
        }
    }
}
