package vn.daihoi.personnel.internal.intake;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.jobs.RecurringJob;

import java.time.LocalTime;
import java.time.Period;

/// Forgets uploaded lists after some days: they hold personal data, and who was imported stands
/// among the people.
@Component
class PruneImports implements RecurringJob {

    private final StoredImports imports;
    private final Period kept;

    /// @param kept age from which an upload goes, confirmed or not
    PruneImports(StoredImports imports, @Value("${daihoi.personnel.keep-imports}") Period kept) {
        this.imports = imports;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "personnel.import.prune";
    }

    @Override
    public String titleKey() {
        return "personnel.import.prune";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(3, 20);
    }

    @Override
    public void run() {
        imports.forget(kept);
    }
}
