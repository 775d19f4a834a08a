package vn.daihoi.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// A PostgreSQL server run by others, checked before anything is written to it.
record ExternalDatabase(String url, String user, String password) implements Database {

    /// Oldest server that the program was started on.
    static final int OLDEST_MAJOR = 15;

    static final List<String> EXTENSIONS = List.of("unaccent", "pg_trgm", "ltree");

    static ExternalDatabase connect(String url, String user, String password) {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "10");
        try (Connection connection = DriverManager.getConnection(url, properties)) {
            refuseOldServer(connection);
            refuseMissingExtensions(connection);
        } catch (SQLException e) {
            throw new StartRefused(
                    StartRefused.FAULT, "platform.database.unreachable", shown(url), cause(e));
        }
        return new ExternalDatabase(url, user, password);
    }

    private static void refuseOldServer(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new StartRefused(
                    StartRefused.USAGE, "platform.database.too-old", major, OLDEST_MAJOR);
        }
    }

    private static void refuseMissingExtensions(Connection connection) throws SQLException {
        var missing = new ArrayList<>(EXTENSIONS);
        try (var rows =
                connection
                        .createStatement()
                        .executeQuery("select name from pg_available_extensions")) {
            while (rows.next()) {
                missing.remove(rows.getString(1));
            }
        }
        if (!missing.isEmpty()) {
            throw new StartRefused(
                    StartRefused.USAGE, "platform.database.extensions", String.join(", ", missing));
        }
    }

    /// The address without what may be secret in it.
    private static String shown(String url) {
        int question = url.indexOf('?');
        return question < 0 ? url : url.substring(0, question);
    }

    private static String cause(SQLException e) {
        String message = e.getMessage();
        return message == null ? e.getSQLState() : message.lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }
}
