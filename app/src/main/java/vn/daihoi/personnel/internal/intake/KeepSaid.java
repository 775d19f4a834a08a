package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Keeps what an officer changed on the page of a sheet, whichever button was pressed there.
@Service
public class KeepSaid {

    private final ImportPeople imports;

    KeepSaid(ImportPeople imports) {
        this.imports = imports;
    }

    /// The fields of the page as they were sent.
    ///
    /// @param sheet place of the sheet that the page showed; null when it did not say
    /// @param columns what each column holds; null when the page did not say
    /// @param withHidden whether hidden rows are people
    /// @param choices by number of the row
    public record Said(
            @Nullable Integer sheet,
            @Nullable Map<Integer, ImportColumn> columns,
            boolean withHidden,
            Map<Integer, Choice> choices) {}

    /// Keeps only what differs from what was shown: a row that nobody touched is proposed anew when
    /// its columns mean something else. Nothing is kept of a sheet that is no longer the shown one.
    ///
    /// @param sensitive whether the viewer may see sensitive traits
    @Transactional
    public void keep(CampaignUnit unit, UUID id, Said said, Locale locale, boolean sensitive) {
        imports.preview(unit, id, locale, sensitive)
                .filter(shown -> said.sheet() == null || said.sheet() == shown.list().place())
                .ifPresent(shown -> keep(unit, id, said, shown));
    }

    private void keep(CampaignUnit unit, UUID id, Said said, ImportPreview shown) {
        var choices = new HashMap<>(said.choices());
        shown.plan().rows().forEach(row -> choices.remove(row.row().number(), row.choice()));
        imports.choose(unit, id, choices);
        var columns = said.columns();
        if (columns != null
                && (!columns.equals(shown.head().columns())
                        || said.withHidden() != shown.kept().withHidden())) {
            imports.match(unit, id, columns, said.withHidden());
        }
    }
}
