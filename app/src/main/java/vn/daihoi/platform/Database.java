package vn.daihoi.platform;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// A reachable PostgreSQL: the one beside the program, or the one that the surroundings name.
public interface Database extends AutoCloseable {

    /// JDBC address.
    String url();

    String user();

    String password();

    @Override
    void close();

    /// @param surroundings environment; `DAIHOI_DB_URL`, `DAIHOI_DB_USER`, `DAIHOI_DB_PASSWORD`
    ///   name an external server
    /// @throws StartRefused when it cannot be reached, is too old, or lacks what the program needs
    static Database open(DataDirectory directory, Map<String, String> surroundings) {
        @Nullable String url = surroundings.get("DAIHOI_DB_URL");
        if (url == null || url.isBlank()) {
            return EmbeddedDatabase.start(directory);
        }
        return ExternalDatabase.connect(
                url,
                surroundings.getOrDefault("DAIHOI_DB_USER", "daihoi"),
                surroundings.getOrDefault("DAIHOI_DB_PASSWORD", ""));
    }
}
