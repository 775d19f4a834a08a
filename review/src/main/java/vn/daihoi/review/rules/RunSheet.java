package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Items of a run sheet that nobody leads, times that overlap or leave a gap, and more minutes than
/// the session has.
///
/// @param total pattern whose first group is the length of a session in minutes, as the paper says
/// @param longestGap minutes; a longer pause is one between sessions
record RunSheet(AgendaReader reader, Pattern total, int longestGap) implements Check {

    private static final int MOST_SINGLE = 5;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new RunSheet(
                AgendaReader.read(parameters),
                Patterns.of(parameters.required("total-minutes")).getFirst(),
                parameters.required("longest-gap").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var items = reader.items(text);
        if (items.isEmpty()) {
            return List.of(Remark.at(text.titlePlace(), "undecided").at(Level.NOTE).about("items"));
        }
        var remarks = new ArrayList<Remark>();
        addNobody(remarks, text, items);
        for (int i = 1; i < items.size(); i++) {
            addTimes(remarks, items.get(i - 1), items.get(i));
        }
        addTotal(remarks, text, items);
        return remarks;
    }

    private static void addNobody(List<Remark> remarks, ReviewedText text, List<AgendaItem> items) {
        var nobody = items.stream().filter(item -> !item.named()).map(AgendaItem::span).toList();
        if (nobody.size() > MOST_SINGLE) {
            remarks.add(Remark.atAll(nobody, "many").with("items", items.size()));
            return;
        }
        for (var span : nobody) {
            remarks.add(
                    Remark.at(span, "nobody")
                            .with("item", SectionSize.shortened(oneLine(span.of(text.text())))));
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private void addTimes(List<Remark> remarks, AgendaItem before, AgendaItem after) {
        if (before.session() != after.session()
                || before.start() == null
                || after.start() == null) {
            return;
        }
        int known = Objects.requireNonNullElse(before.end(), before.start());
        int pause = after.start() - known;
        if (pause < 0) {
            remarks.add(
                    times(after.span(), "overlap", before)
                            .with("end", clock(known))
                            .with("start", clock(after.start())));
        } else if (pause > 0 && before.end() != null && pause <= longestGap) {
            remarks.add(
                    times(after.span(), "gap", before)
                            .with("end", clock(known))
                            .with("start", clock(after.start()))
                            .measuring("minutes", pause));
        }
    }

    private static Remark times(Span place, String message, AgendaItem before) {
        return Remark.at(place, message).about(message).relatedTo(List.of(before.span()));
    }

    /// `7h05`
    private static String clock(int minutes) {
        return "%dh%02d".formatted(minutes / 60, minutes % 60);
    }

    /// The length that stands before the items of a session, against the sum of these.
    private void addTotal(List<Remark> remarks, ReviewedText text, List<AgendaItem> items) {
        var said = total.matcher(text.folded());
        while (said.find()) {
            int from = said.end();
            var first = items.stream().filter(item -> item.span().start() > from).findFirst();
            if (first.isEmpty()) {
                return;
            }
            int session = first.get().session();
            int sum =
                    items.stream()
                            .filter(item -> item.session() == session)
                            .mapToInt(AgendaItem::minutes)
                            .sum();
            int most = Integer.parseInt(said.group(1));
            if (sum > most) {
                remarks.add(
                        Remark.at(new Span(said.start(), said.end()), "total")
                                .about("total")
                                .measuring("sum", sum)
                                .measuring("most", most));
            }
        }
    }
}
