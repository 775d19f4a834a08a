package vn.daihoi.tasks.web;

import vn.daihoi.pages.Csv;
import vn.daihoi.pages.Frame;

import java.util.List;
import java.util.stream.Stream;

/// The list of a unit's tasks as shown, for office programs.
final class TaskExport {

    private static final List<String> COLUMNS =
            List.of("title", "responsible", "due", "state", "points", "repeat", "origin");

    private TaskExport() {}

    static byte[] csv(TaskListPage page, Frame frame) {
        var csv = Csv.headed(frame, "tasks.", COLUMNS);
        page.groups().forEach(group -> group.rows().forEach(row -> csv.row(fields(row))));
        return csv.bytes();
    }

    private static List<String> fields(TaskRow row) {
        return Stream.of(
                        row.title(),
                        row.responsible(),
                        row.due(),
                        row.word(),
                        row.points(),
                        row.repeat(),
                        row.origin())
                .toList();
    }
}
