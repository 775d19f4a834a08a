package vn.daihoi.files.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.files.FileId;
import vn.daihoi.files.HeldFiles;
import vn.daihoi.jobs.RecurringJob;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;

/// Removes files that came with a form which nobody finished. Contents that anything else names
/// stay, and so do those that were once part of something: the log names them.
@Component
class PruneHeldFiles implements RecurringJob {

    private static final Logger log = LoggerFactory.getLogger(PruneHeldFiles.class);

    /// A form that waits for its person to sign in again lives as long as a session.
    private static final Period LEAST = Period.ofDays(2);

    private final ObjectProvider<HeldFiles> held;
    private final FileStore files;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Period kept;

    /// @param kept age from which a file of an unfinished form goes, two days or more
    PruneHeldFiles(
            ObjectProvider<HeldFiles> held,
            FileStore files,
            TransactionOperations transactions,
            Clock clock,
            @Value("${daihoi.files.keep-unfinished}") Period kept) {
        if (kept.toTotalMonths() < 1 && kept.getDays() < LEAST.getDays()) {
            throw new IllegalArgumentException(
                    "daihoi.files.keep-unfinished [%s] is less than two days.%nMaybe write 30d."
                            .formatted(kept));
        }
        this.held = held;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "files.prune";
    }

    @Override
    public String titleKey() {
        return "pages.files.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 30);
    }

    @Override
    public void run() {
        Instant before = OffsetDateTime.now(clock).minus(kept).toInstant();
        transactions.executeWithoutResult(_ -> prune(before));
    }

    private void prune(Instant before) {
        Set<FileId> let =
                held.stream()
                        .flatMap(each -> each.letGo(before).stream())
                        .collect(Collectors.toSet());
        int removed = let.isEmpty() ? 0 : files.removeUnnamed(let, before);
        if (removed > 0) {
            log.info("Removed {} files of forms that nobody finished", removed);
        }
    }
}
