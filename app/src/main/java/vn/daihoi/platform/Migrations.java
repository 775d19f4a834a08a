package vn.daihoi.platform;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/// Brings each module's schema to the state this program expects; the schemas do not know each
/// other.
public final class Migrations {

    /// Schemas in the order in which they are migrated; `public` holds extensions and the event
    /// registry.
    public static final List<String> SCHEMAS =
            List.of(
                    "public",
                    "organization",
                    "accounts",
                    "audit",
                    "files",
                    "live",
                    "jobs",
                    "notifications",
                    "plans",
                    "steering",
                    "tasks",
                    "timetable",
                    "meetings",
                    "dossiers",
                    "reviews",
                    "overlap",
                    "personnel",
                    "slates",
                    "directives",
                    "reminders",
                    "exchange",
                    "obstacles",
                    "visits",
                    "lessons",
                    "pilot");

    private Migrations() {}

    /// Asking each schema by itself takes a second, so a database that this very program has
    /// migrated is left alone.
    ///
    /// @throws StartRefused when the database was written by a newer program
    public static void run(String url, String user, String password) {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            var marker = new MigrationMarker(connection);
            if (!marker.isCurrent()) {
                SCHEMAS.forEach(schema -> migrate(schema, url, user, password));
                marker.set();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused the migration.", e);
        }
    }

    private static void migrate(String schema, String url, String user, String password) {
        Flyway flyway =
                Flyway.configure()
                        .dataSource(url, user, password)
                        .schemas(schema)
                        .defaultSchema(schema)
                        .baselineOnMigrate(schema.equals("public"))
                        .baselineVersion("0")
                        .locations("classpath:db/migration/" + folder(schema))
                        .load();
        refuseNewerSchema(schema, flyway);
        flyway.migrate();
    }

    static String folder(String schema) {
        return schema.equals("public") ? "__root" : schema;
    }

    private static void refuseNewerSchema(String schema, Flyway flyway) {
        for (MigrationInfo info : flyway.info().all()) {
            if (info.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StartRefused(
                        StartRefused.USAGE, "platform.database.newer", schema, info.getVersion());
            }
        }
    }
}
