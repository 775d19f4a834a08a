package vn.daihoi.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// The message bundles, one per module.
final class Bundles {

    /// Names of all bundles; a test holds this list against the folder.
    static final List<String> NAMES =
            List.of(
                    "accounts",
                    "audit",
                    "cli",
                    "demo",
                    "directives",
                    "dossiers",
                    "drafts",
                    "exchange",
                    "help",
                    "home",
                    "jobs",
                    "lessons",
                    "meetings",
                    "notifications",
                    "obstacles",
                    "organization",
                    "overlap",
                    "pages",
                    "personnel",
                    "pilot",
                    "plans",
                    "platform",
                    "reminders",
                    "reports",
                    "reviews",
                    "rules",
                    "search",
                    "slates",
                    "steering",
                    "tasks",
                    "timetable",
                    "visits");

    private Bundles() {}

    static Map<String, String> read(Locale locale) {
        String suffix = locale.getLanguage().equals("en") ? "_en" : "";
        var all = new HashMap<String, String>();
        for (String name : NAMES) {
            load(name + suffix).forEach((key, value) -> all.put((String) key, (String) value));
        }
        return all;
    }

    private static Properties load(String name) {
        var properties = new Properties();
        String path = "/messages/" + name + ".properties";
        try (InputStream stream = Bundles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("Bundle [%s] is missing.".formatted(path));
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
