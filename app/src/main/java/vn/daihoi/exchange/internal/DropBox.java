package vn.daihoi.exchange.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.exchange.internal.StatusMessages.Waiting;
import vn.daihoi.jobs.RepeatedJob;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Exchanges messages with the program of the axis by folders: `in/<campaign>/<unit>` is emptied,
/// `out/<campaign>/<unit>` is filled. A message that was taken moves to `done`, one that was not to
/// `refused`, with a text that tells why beside it. What is taken twice after a crash is known.
@Component
class DropBox implements RepeatedJob {

    private static final Logger log = LoggerFactory.getLogger(DropBox.class);
    private static final Duration EVERY = Duration.ofMinutes(1);

    private final String folder;
    private final TakeMessages take;
    private final StatusMessages statuses;
    private final Campaigns campaigns;
    private final TransactionOperations transactions;

    /// @param folder empty: nothing is exchanged by folders
    DropBox(
            @Value("${daihoi.exchange.edxml-folder:}") String folder,
            TakeMessages take,
            StatusMessages statuses,
            Campaigns campaigns,
            TransactionOperations transactions) {
        this.folder = folder;
        this.take = take;
        this.statuses = statuses;
        this.campaigns = campaigns;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "exchange.edxml";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() throws IOException {
        if (!folder.isBlank()) {
            for (Path campaign : within(Path.of(folder, "in"))) {
                for (Path unit : within(campaign)) {
                    takeAll(campaign, unit);
                }
            }
            while (Boolean.TRUE.equals(transactions.execute(_ -> layNext()))) {
                // The next one.
            }
        }
    }

    private static List<Path> within(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var found = Files.list(place)) {
            return found.sorted().toList();
        }
    }

    private void takeAll(Path campaign, Path unitFolder) throws IOException {
        var unit = unit(campaign.getFileName().toString(), unitFolder.getFileName().toString());
        for (Path file : within(unitFolder)) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (unit.isPresent()
                    && Files.isRegularFile(file)
                    && (name.endsWith(".edxml") || name.endsWith(".xml"))) {
                takeOne(unit.get(), file);
            }
        }
    }

    private Optional<CampaignUnit> unit(String campaign, String unit) {
        return campaigns.byCode(campaign).map(Campaign::id).flatMap(id -> campaigns.unit(id, unit));
    }

    private void takeOne(CampaignUnit unit, Path file) throws IOException {
        Arrival arrival;
        try (InputStream message = Files.newInputStream(file)) {
            arrival = take.take(unit, message);
        }
        if (arrival instanceof Arrival.Refused(var fault, var detail)) {
            log.info("A message of the exchange folder was not taken: {}", fault);
            var texts = Texts.in(Texts.VIETNAMESE);
            Path refused = move(file, "refused");
            Files.writeString(
                    refused.resolveSibling(refused.getFileName() + ".txt"),
                    texts.text(fault.messageKey(), detail) + "\n");
        } else {
            move(file, "done");
        }
    }

    private Path move(Path file, String place) throws IOException {
        Path target = Path.of(folder, place).resolve(Path.of(folder, "in").relativize(file));
        Files.createDirectories(target.getParent());
        return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /// @return whether to go on
    private boolean layNext() {
        var waiting = statuses.lockWaiting();
        waiting.ifPresent(this::lay);
        return waiting.isPresent();
    }

    /// The file appears whole or not at all; after a crash the same file is laid again.
    private void lay(Waiting waiting) {
        var unit = campaigns.unit(waiting.campaign(), waiting.unit());
        if (unit.isPresent()) {
            Path place =
                    Path.of(
                            folder,
                            "out",
                            campaigns.get(waiting.campaign()).code(),
                            unit.get().code());
            String name = waiting.code() + "-" + waiting.id();
            try {
                Files.createDirectories(place);
                Path part = Files.writeString(place.resolve(name + ".part"), waiting.message());
                Files.move(part, place.resolve(name + ".edxml"), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        statuses.laid(waiting.id());
    }
}
