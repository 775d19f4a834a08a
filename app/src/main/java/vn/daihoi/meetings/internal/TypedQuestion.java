package vn.daihoi.meetings.internal;

import vn.daihoi.meetings.NewQuestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A question as typed: its words, and a choice a line, the right one marked by a star before it.
public record TypedQuestion(String text, String choices) {

    private static final String MARK = "*";
    private static final int LONGEST = 500;
    private static final int LEAST = 2;
    private static final int MOST = 6;

    /// As people would have typed it.
    static TypedQuestion of(NewQuestion question) {
        return new TypedQuestion(
                question.text(),
                IntStream.range(0, question.choices().size())
                        .mapToObj(at ->
                                (at == question.right() ? MARK : "") + question.choices().get(at))
                        .collect(Collectors.joining("\n")));
    }

    /// What can be wrong with it.
    public enum Fault {
        NO_TEXT,
        LONG,
        /// fewer than two choices, or more than six
        CHOICES,
        /// none is marked, or several are
        RIGHT
    }

    public Optional<Fault> fault() {
        var lines = lines();
        if (text.isBlank()) {
            return Optional.of(Fault.NO_TEXT);
        }
        if (text.length() > LONGEST || lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            return Optional.of(Fault.LONG);
        }
        if (lines.size() < LEAST || lines.size() > MOST) {
            return Optional.of(Fault.CHOICES);
        }
        long marked = lines.stream().filter(line -> line.startsWith(MARK)).count();
        return marked == 1 ? Optional.empty() : Optional.of(Fault.RIGHT);
    }

    private List<String> lines() {
        return choices.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    List<String> words() {
        return lines().stream()
                .map(line -> line.startsWith(MARK) ? line.substring(1).strip() : line)
                .toList();
    }

    int right() {
        var lines = lines();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).startsWith(MARK)) {
                return at;
            }
        }
        throw new IllegalStateException("No choice is marked; ask fault() first.");
    }
}
