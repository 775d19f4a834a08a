package vn.daihoi.platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/// A database that starts while the application is being put together: a third of a start would
/// otherwise be spent waiting. Whoever asks for its address waits until it is there.
final class StartingDatabase implements Database {

    private final CompletableFuture<Database> ready = new CompletableFuture<>();

    private StartingDatabase() {}

    /// @param opening opens the database and brings it to the state this program expects
    static StartingDatabase start(Supplier<Database> opening) {
        var database = new StartingDatabase();
        Thread.ofPlatform().name("database").daemon().start(() -> database.open(opening));
        return database;
    }

    private void open(Supplier<Database> opening) {
        try {
            ready.complete(opening.get());
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
    }

    /// @throws StartRefused when the database could not be opened, for a reason that a person can
    ///   mend
    private Database opened() {
        try {
            return ready.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    @Override
    public String url() {
        return opened().url();
    }

    @Override
    public String user() {
        return opened().user();
    }

    @Override
    public String password() {
        return opened().password();
    }

    /// Waits for a start under way: a database half started would outlive the program.
    @Override
    public void close() {
        ready.handle((database, fault) -> fault == null ? database : null)
                .thenAccept(StartingDatabase::closeIfOpen)
                .join();
    }

    private static void closeIfOpen(@Nullable Database database) {
        if (database != null) {
            database.close();
        }
    }
}
