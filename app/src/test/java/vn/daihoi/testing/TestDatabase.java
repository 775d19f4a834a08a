package vn.daihoi.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.SpringApplication;

import vn.daihoi.platform.Migrations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/// One PostgreSQL for the whole test run, migrated once; every caller gets a database of its own,
/// copied from that.
public final class TestDatabase {

    private static final EmbeddedPostgres CLUSTER = start();
    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        run("create database template_daihoi");
        Migrations.run(url("template_daihoi"), "postgres", "postgres");
    }

    private TestDatabase() {}

    /// Address of a fresh, migrated, empty database.
    public static String fresh() {
        String name = "test_" + COUNT.incrementAndGet();
        synchronized (TestDatabase.class) {
            run("create database " + name + " template template_daihoi");
        }
        return url(name);
    }

    /// Address of a fresh database without any schema.
    public static String blank() {
        String name = "blank_" + COUNT.incrementAndGet();
        run("create database " + name + " template template0");
        return url(name);
    }

    private static final AtomicBoolean USED_BY_PROGRAMS = new AtomicBoolean();

    static {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(() -> {
                            if (!USED_BY_PROGRAMS.get()) {
                                close();
                            }
                        }));
    }

    /// Programs still write while they end, so the cluster then ends after the last of them. To be
    /// called while one starts.
    static void endAfterPrograms() {
        if (USED_BY_PROGRAMS.compareAndSet(false, true)) {
            SpringApplication.getShutdownHandlers().add(TestDatabase::close);
        }
    }

    private static void close() {
        try {
            CLUSTER.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "vi-VN")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String url(String database) {
        return CLUSTER.getJdbcUrl("postgres", database);
    }

    private static void run(String sql) {
        try (Connection connection =
                        DriverManager.getConnection(url("postgres"), "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
