package vn.daihoi.cli;

import vn.daihoi.platform.StartRefused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of pairs to compare, `susp src` a line.
///
/// @param pairs in the order of the list
/// @param wrong lines that do not name two files, as they are shown
record PairList(List<Line> pairs, List<Integer> wrong) {

    private static final String MARK = "\uFEFF";

    /// @param number of the line, from 1
    record Line(int number, String susp, String src) {}

    static PairList read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new StartRefused(StartRefused.USAGE, "cli.review.unreadable", file);
        }
        var pairs = new ArrayList<Line>();
        var wrong = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).replace(MARK, "").strip();
            int number = i + 1;
            if (!text.isEmpty()) {
                pair(text, number).ifPresentOrElse(pairs::add, () -> wrong.add(number));
            }
        }
        return new PairList(pairs, wrong);
    }

    /// Names with blanks are told apart by a tab.
    private static Optional<Line> pair(String text, int number) {
        var names = text.contains("\t") ? text.split("\t+") : text.split("\\s+");
        return names.length == 2
                ? Optional.of(new Line(number, names[0].strip(), names[1].strip()))
                : Optional.empty();
    }
}
