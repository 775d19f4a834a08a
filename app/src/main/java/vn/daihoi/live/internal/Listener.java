package vn.daihoi.live.internal;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.daihoi.platform.Database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits on a connection of its own until the database calls, then reads what is new and hands it
/// to the screens of this node. What was called while the connection was cut is read after it
/// stands again.
@Component
@ConditionalOnWebApplication
class Listener implements SmartLifecycle {

    /// Name under which the database shows the connection.
    static final String NAME = "daihoi-live";

    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final int PATIENCE_MILLIS = 10_000;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(500);
    private static final long BETWEEN_PRUNINGS = Duration.ofHours(1).toNanos();
    private static final int PAGE = 1000;

    private final String url;
    private final Properties access;
    private final EventStore events;
    private final Screens screens;
    private volatile CountDownLatch stop = new CountDownLatch(0);
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;
    private long position;
    private long pruned;

    @Autowired
    Listener(Database database, EventStore events, Screens screens) {
        this(database.url(), database.user(), database.password(), events, screens);
    }

    Listener(String url, String user, String password, EventStore events, Screens screens) {
        this.url = url;
        this.access = new Properties();
        access.setProperty("user", user);
        access.setProperty("password", password);
        access.setProperty("ApplicationName", NAME);
        access.setProperty("connectTimeout", "10");
        access.setProperty("tcpKeepAlive", "true");
        this.events = events;
        this.screens = screens;
    }

    @Override
    public void start() {
        position = events.position();
        stop = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("live").start(this::listen);
    }

    /// Screens are closed before the server waits for requests to end: theirs would not.
    @Override
    public void stop() {
        stop.countDown();
        closeConnection();
        screens.closeAll();
        join();
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }

    private void listen() {
        while (isRunning()) {
            try {
                connect();
            } catch (SQLException e) {
                sayCut(e);
            } catch (RuntimeException e) {
                log.error("Live events could not be read; trying again.", e);
            }
            pause();
        }
    }

    private void connect() throws SQLException {
        try (Connection fresh = DriverManager.getConnection(url, access);
                var statement = fresh.createStatement()) {
            connection = fresh;
            statement.execute("listen daihoi_live");
            while (isRunning()) {
                readNew();
                prune();
                fresh.unwrap(PGConnection.class).getNotifications(PATIENCE_MILLIS);
            }
        } finally {
            connection = null;
        }
    }

    private void readNew() {
        List<LiveEvent> fresh;
        do {
            fresh = events.after(position, PAGE);
            for (LiveEvent event : fresh) {
                screens.deliver(event);
                position = event.position();
            }
        } while (fresh.size() == PAGE);
    }

    private void prune() {
        if (pruned == 0 || System.nanoTime() - pruned > BETWEEN_PRUNINGS) {
            pruned = System.nanoTime();
            events.prune();
        }
    }

    private void sayCut(SQLException e) {
        if (isRunning()) {
            log.warn(
                    "The connection for live events was cut ({}); connecting anew.",
                    e.getSQLState());
        }
    }

    private void pause() {
        try {
            stop.await(BETWEEN_ATTEMPTS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeConnection() {
        Connection current = connection;
        if (current != null) {
            try {
                // Not close(): that would wait for the lock that the waiting thread holds.
                current.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("closing", e);
            }
        }
    }

    private void join() {
        Thread current = thread;
        if (current != null) {
            try {
                current.join(Duration.ofSeconds(5));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
