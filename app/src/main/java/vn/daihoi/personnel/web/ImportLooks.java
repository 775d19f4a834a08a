package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.intake.ImportColumn;
import vn.daihoi.personnel.internal.intake.ImportPlan;
import vn.daihoi.personnel.internal.intake.ImportPreview;
import vn.daihoi.personnel.internal.intake.KeptImport;
import vn.daihoi.personnel.internal.intake.Passed;
import vn.daihoi.personnel.internal.intake.PlannedRow.Choice;
import vn.daihoi.personnel.internal.sheet.SheetRow;
import vn.daihoi.personnel.web.ImportLook.Column;
import vn.daihoi.personnel.web.ImportLook.Option;
import vn.daihoi.personnel.web.ImportLook.Tab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what an import would do into words.
@Component
class ImportLooks {

    private static final int PAGE = 50;
    private static final int FEW = 20;

    private final ImportPages pages;
    private final PersonnelPages list;

    ImportLooks(ImportPages pages, PersonnelPages list) {
        this.pages = pages;
        this.list = list;
    }

    /// @param wanted key of the kind of rows to show; where none of that kind is, all are shown
    /// @param number of the page, any
    ImportLook look(
            Campaign campaign,
            CampaignUnit unit,
            ImportPreview preview,
            Texts texts,
            String wanted,
            int number) {
        ImportPlan plan = preview.plan();
        KeptImport kept = preview.kept();
        Shown show = Shown.of(wanted, plan);
        var rows = plan.rows().stream().filter(show::holds).toList();
        int last = Math.max(1, (rows.size() + PAGE - 1) / PAGE);
        int page = Math.clamp(number, 1, last);
        var words = list.words(campaign, texts);
        var lines = new ImportRows(texts, words, preview.sensitive());
        return new ImportLook(
                ImportPages.address(campaign, unit),
                PersonnelPages.address(campaign, unit),
                ImportPages.address(campaign, unit, kept.id()),
                lead(plan, texts),
                tabs(plan, show, texts),
                preview.list().place(),
                kept.done() == null ? sheets(preview, texts) : List.of(),
                kept.done() == null ? notices(preview, texts) : List.of(),
                preview.body().passed().stream().map(one -> passed(one, texts)).toList(),
                columns(preview, texts),
                preview.head().columns().size() < preview.head().labels().size(),
                preview.body().hidden(),
                kept.withHidden(),
                rows.stream().skip((page - 1L) * PAGE).limit(PAGE).map(lines::row).toList(),
                show.key(),
                page,
                last,
                plan.seal(),
                plan.count(Choice.ADD) + plan.count(Choice.UPDATE),
                bulk(show, texts),
                kept.done() == null ? null : pages.done(kept.done(), texts),
                kept.done() != null && kept.done().stands());
    }

    private static String lead(ImportPlan plan, Texts texts) {
        return texts.text(
                "personnel.import.lead",
                plan.rows().size(),
                plan.count(Choice.ADD),
                plan.count(Choice.UPDATE),
                Shown.DOUBTFUL.count(plan),
                Shown.WRONG.count(plan));
    }

    private static List<Tab> tabs(ImportPlan plan, Shown shown, Texts texts) {
        return Stream.of(Shown.values())
                .filter(each -> each == Shown.ALL || each == shown || each.count(plan) > 0)
                .map(each ->
                        new Tab(
                                each.key(),
                                texts.text("personnel.import.show." + each.key()),
                                each.count(plan),
                                each == shown))
                .toList();
    }

    private static List<Option> bulk(Shown show, Texts texts) {
        if (show != Shown.DOUBTFUL) {
            return List.of();
        }
        return Stream.of(Choice.values())
                .map(choice -> {
                    String key = choice.name().toLowerCase(Locale.ROOT);
                    return new Option(key, texts.text("personnel.import.choice." + key), false);
                })
                .toList();
    }

    private static List<Option> sheets(ImportPreview preview, Texts texts) {
        return preview.choice().stream()
                .map(list ->
                        new Option(
                                Integer.toString(list.place()),
                                texts.text(
                                        "personnel.import.sheet",
                                        list.sheet().name(),
                                        list.people(),
                                        list.columns()),
                                list.place() == preview.list().place()))
                .toList();
    }

    private static List<String> notices(ImportPreview preview, Texts texts) {
        var notices = new ArrayList<String>();
        if (preview.file().sheets() > 1 && preview.choice().isEmpty()) {
            notices.add(texts.text("personnel.import.notice.sheet", preview.sheet().name()));
        }
        if (!preview.choice().isEmpty() && preview.withoutHeads() > 0) {
            notices.add(texts.text("personnel.import.notice.no-head", preview.withoutHeads()));
        }
        if (!preview.sheet().encoding().isEmpty()) {
            notices.add(texts.text("personnel.import.notice.encoding", preview.sheet().encoding()));
        }
        if (preview.sheet().formulas() > 0) {
            notices.add(texts.text("personnel.import.notice.formulas", preview.sheet().formulas()));
        }
        if (preview.body().hidden() > 0) {
            String taken = preview.kept().withHidden() ? "taken" : "left";
            notices.add(
                    texts.text("personnel.import.notice.hidden." + taken, preview.body().hidden()));
        }
        if (preview.leavesSensitiveAside()) {
            notices.add(texts.text("personnel.import.notice.sensitive"));
        }
        unused(preview, texts).ifPresent(notices::add);
        twice(preview, texts).forEach(notices::add);
        return notices;
    }

    private static Optional<String> unused(ImportPreview preview, Texts texts) {
        var unused =
                preview.head().labels().entrySet().stream()
                        .filter(each -> !preview.head().columns().containsKey(each.getKey()))
                        .map(each -> SheetRow.letters(each.getKey()) + " “" + each.getValue() + "”")
                        .limit(FEW)
                        .toList();
        return unused.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        texts.text("personnel.import.notice.unused", String.join(", ", unused)));
    }

    /// Columns that an officer took for the same thing.
    private static List<String> twice(ImportPreview preview, Texts texts) {
        var columns = new EnumMap<ImportColumn, String>(ImportColumn.class);
        var notices = new ArrayList<String>();
        preview.head()
                .columns()
                .forEach((at, column) -> {
                    @Nullable String before = columns.putIfAbsent(column, SheetRow.letters(at));
                    if (before != null) {
                        notices.add(
                                texts.text(
                                        "personnel.import.notice.twice",
                                        before,
                                        SheetRow.letters(at),
                                        texts.text(column.messageKey())));
                    }
                });
        return notices;
    }

    private static String passed(Passed one, Texts texts) {
        String kind = one.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.text(
                "personnel.import.passed",
                String.valueOf(one.row()),
                texts.text("personnel.import.passed." + kind),
                one.text());
    }

    private static List<Column> columns(ImportPreview preview, Texts texts) {
        return preview.head().labels().entrySet().stream()
                .map(each ->
                        new Column(
                                each.getKey(),
                                SheetRow.letters(each.getKey()),
                                each.getValue(),
                                sample(preview, each.getKey()),
                                options(preview.head().columns().get(each.getKey()), texts)))
                .toList();
    }

    /// Nothing of a column that the viewer may not see.
    private static String sample(ImportPreview preview, int column) {
        @Nullable ImportColumn found = preview.list().head().columns().get(column);
        if (found != null && found.isSensitive() && !preview.sensitive()) {
            return "";
        }
        return preview.body().people().stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<Option> options(@Nullable ImportColumn chosen, Texts texts) {
        var unused = new Option("", texts.text("personnel.import.column.unused"), chosen == null);
        return Stream.concat(
                        Stream.of(unused),
                        Arrays.stream(ImportColumn.values())
                                .map(column ->
                                        new Option(
                                                column.key(),
                                                texts.text(column.messageKey()),
                                                column == chosen)))
                .toList();
    }
}
