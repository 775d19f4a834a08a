package vn.daihoi.platform;

import org.springframework.aot.AotDetector;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.MapPropertySource;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// One running program: data directory, database, application; closed in the opposite order.
public final class Server implements AutoCloseable {

    private final DataDirectory directory;
    private final Database database;
    private final ConfigurableApplicationContext context;

    private Server(
            DataDirectory directory, Database database, ConfigurableApplicationContext context) {
        this.directory = directory;
        this.database = database;
        this.context = context;
    }

    /// Starts with pages.
    ///
    /// @param application the Spring configuration class
    /// @param data folder that holds everything
    /// @param port to listen on, 0 for any free one
    /// @param properties further settings of the application
    /// @throws StartRefused when a person can mend what keeps it from starting
    public static Server start(
            Class<?> application, Path data, int port, Map<String, Object> properties) {
        refusePortInUse(port);
        var settings = new HashMap<>(properties);
        settings.put("server.port", port);
        settings.putIfAbsent("daihoi.warm-up", true);
        return open(application, data, WebApplicationType.SERVLET, settings);
    }

    /// Starts without pages, for commands that work on the database.
    public static Server startQuietly(Class<?> application, Path data) {
        // What the build wrote down about the beans holds for a start with pages.
        SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
        return open(
                application,
                data,
                WebApplicationType.NONE,
                Map.of("daihoi.quiet", true, "daihoi.demo", false));
    }

    private static Server open(
            Class<?> application,
            Path data,
            WebApplicationType type,
            Map<String, Object> settings) {
        DataDirectory directory = DataDirectory.open(data);
        Database database = StartingDatabase.start(() -> migrated(directory));
        try {
            return new Server(
                    directory, database, run(application, type, database, directory, settings));
        } catch (RuntimeException e) {
            database.close();
            directory.close();
            StartRefused refusal = StartRefusedReporter.refusal(e);
            throw refusal != null ? refusal : e;
        }
    }

    private static Database migrated(DataDirectory directory) {
        Database database = Database.open(directory, System.getenv());
        try {
            Migrations.run(database.url(), database.user(), database.password());
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext run(
            Class<?> application,
            WebApplicationType type,
            Database database,
            DataDirectory directory,
            Map<String, Object> settings) {
        var all = new HashMap<>(settings);
        all.put("daihoi.fresh", directory.isFresh());
        all.put("daihoi.key-file", keyFile(directory));
        var spring = new SpringApplication(application);
        spring.setMainApplicationClass(application);
        spring.setWebApplicationType(type);
        // Not among the settings below: the log is set up before these are read.
        spring.setDefaultProperties(
                Map.of(
                        "logging.file.name",
                        directory.root().resolve("logs").resolve("daihoi.json").toString()));
        // Our own hook closes the application first and the database after it.
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("daihoi", all));
            context.getBeanFactory().registerSingleton("database", database);
        });
        return spring.run();
    }

    /// Several programs on one database name a file that they share.
    private static String keyFile(DataDirectory directory) {
        return System.getenv()
                .getOrDefault("DAIHOI_KEY_FILE", directory.root().resolve("secret.key").toString());
    }

    /// Asked first: before a database is started, and in one line instead of a stack of frames.
    private static void refusePortInUse(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.setReuseAddress(true);
        } catch (IOException e) {
            throw new StartRefused(
                    StartRefused.USAGE, "platform.port.in-use", Integer.toString(port));
        }
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    /// Port that the pages are served on.
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        try {
            context.close();
        } finally {
            try {
                database.close();
            } finally {
                directory.close();
            }
        }
    }
}
