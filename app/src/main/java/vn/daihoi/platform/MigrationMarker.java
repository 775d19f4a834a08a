package vn.daihoi.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

/// Remembers in the database which set of migrations it has seen, as one digest over all of them.
final class MigrationMarker {

    private final Connection connection;
    private final String digest = ownDigest();

    MigrationMarker(Connection connection) {
        this.connection = connection;
    }

    private static String ownDigest() {
        try (InputStream stream =
                MigrationMarker.class.getResourceAsStream("/db/migrations.digest")) {
            if (stream == null) {
                throw new IllegalStateException("The build left no digest of the migrations.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isCurrent() throws SQLException {
        return exists() && stored().equals(digest);
    }

    void set() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table if not exists public.migrated (digest text not null)");
            statement.execute("delete from public.migrated");
        }
        try (var statement =
                connection.prepareStatement("insert into public.migrated values (?)")) {
            statement.setString(1, digest);
            statement.execute();
        }
    }

    private boolean exists() throws SQLException {
        try (var rows = connection.getMetaData().getTables(null, "public", "migrated", null)) {
            return rows.next();
        }
    }

    private String stored() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select digest from public.migrated")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
