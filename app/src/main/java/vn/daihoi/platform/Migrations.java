package vn.daihoi.platform;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

import java.util.List;

/// Brings each module's schema to the state this program expects; the schemas do not know each
/// other.
public final class Migrations {

    /// Schemas in the order in which they are migrated; `public` holds extensions and the event
    /// registry.
    public static final List<String> SCHEMAS = List.of("public", "organization", "accounts");

    private Migrations() {}

    /// @throws StartRefused when the database was written by a newer program
    public static void run(String url, String user, String password) {
        SCHEMAS.forEach(schema -> migrate(schema, url, user, password));
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
