package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.intake.ImportPeople;
import vn.daihoi.personnel.internal.intake.KeptImport;
import vn.daihoi.personnel.internal.intake.KeptImport.Done;
import vn.daihoi.personnel.web.ImportStart.Line;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Puts the page on which imports begin into words.
@Component
class ImportPages {

    private static final int MEGABYTE = 1 << 20;

    private final ImportPeople imports;
    private final int days;

    ImportPages(ImportPeople imports, @Value("${daihoi.personnel.keep-imports}") Period kept) {
        this.imports = imports;
        this.days = kept.getDays();
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return PersonnelPages.address(campaign, unit) + "/import";
    }

    static String address(Campaign campaign, CampaignUnit unit, UUID id) {
        return address(campaign, unit) + "/" + id;
    }

    /// @param fault what is wrong with the file that was sent; null for nothing
    ImportStart start(Campaign campaign, CampaignUnit unit, Texts texts, @Nullable String fault) {
        List<KeptImport> all = imports.of(unit);
        return new ImportStart(
                address(campaign, unit),
                PersonnelPages.address(campaign, unit),
                ImportPeople.limit(),
                ImportPeople.limit() / MEGABYTE,
                fault,
                all.stream()
                        .filter(one -> one.done() == null)
                        .map(one -> line(campaign, unit, one, texts))
                        .toList(),
                all.stream()
                        .filter(one -> one.done() != null)
                        .map(one -> line(campaign, unit, one, texts))
                        .toList(),
                days);
    }

    private Line line(Campaign campaign, CampaignUnit unit, KeptImport one, Texts texts) {
        @Nullable Done done = one.done();
        return new Line(
                one.fileName(),
                done == null
                        ? texts.text(
                                "personnel.import.sent", one.begunBy(), Moments.show(one.begunAt()))
                        : done(done, texts),
                address(campaign, unit, one.id()),
                done != null && done.stands());
    }

    /// What a confirmed import did, and whether it stands.
    String done(Done done, Texts texts) {
        String did =
                texts.text(
                        "personnel.import.done",
                        done.by(),
                        Moments.show(done.at()),
                        done.added(),
                        done.changed());
        @Nullable Instant undone = done.undoneAt();
        if (undone == null) {
            return did;
        }
        String by = Objects.requireNonNullElse(done.undoneBy(), "");
        return did + " " + texts.text("personnel.import.undone", by, Moments.show(undone));
    }
}
