package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.text.Block;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the items of a run sheet, out of tables with a head and out of paragraphs that begin with
/// a time or tell their length.
///
/// @param contentHead words in the head over what is done; others over times and over people
/// @param named words that name who leads or speaks
/// @param needsNobody items that nobody leads, such as a break
/// @param session words with which a new session or day begins
record AgendaReader(
        Pattern contentHead,
        Pattern timeHead,
        Pattern personHead,
        Pattern named,
        Pattern needsNobody,
        Pattern session) {

    private static final String TIME =
            "(\\d{1,2}) ?(?:(?:giờ|h|g)(?!\\p{L})|:) ?(\\d{2})?(?!\\d)(?: ?(?:phút|'|’))?";
    private static final Pattern RANGE =
            Pattern.compile("(?<![\\d/:.])" + TIME + "(?: ?(?:-|đến|tới) ?" + TIME + ")?");
    private static final Pattern OPENING =
            Pattern.compile("^[^\\p{L}\\d]*(?:\\d{1,2}[.)] *)?(?:từ |lúc )?(?=" + TIME + ")");
    private static final Pattern LENGTH =
            Pattern.compile("(?<!\\d)(\\d{1,3}) ?(?:phút|'|’)(?!\\p{L})");
    private static final Pattern LENGTH_IN_BRACKETS =
            Pattern.compile("\\([^()\\d]{0,20}\\d{1,3} ?(?:phút|'|’)\\)");
    private static final int HOUR = 60;
    private static final int LAST_HOUR = 24;

    static AgendaReader read(YamlMap parameters) {
        return new AgendaReader(
                one(parameters, "content-head"),
                one(parameters, "time-head"),
                one(parameters, "person-head"),
                one(parameters, "named"),
                one(parameters, "needs-nobody"),
                one(parameters, "session"));
    }

    private static Pattern one(YamlMap parameters, String key) {
        return Patterns.of(parameters.required(key)).getFirst();
    }

    /// Times of a text.
    ///
    /// @param start minutes after midnight
    record Times(@Nullable Integer start, @Nullable Integer end, int minutes) {

        static Times of(String folded) {
            var range = RANGE.matcher(folded);
            var length = LENGTH.matcher(RANGE.matcher(folded).replaceAll(" "));
            int minutes = length.find() ? Integer.parseInt(length.group(1)) : 0;
            if (!range.find()) {
                return new Times(null, null, minutes);
            }
            var start = minutes(range, 1);
            var end = range.group(3) == null ? null : minutes(range, 3);
            if (start == null) {
                return new Times(null, null, minutes);
            }
            if (end == null) {
                return new Times(start, minutes == 0 ? null : (Integer) (start + minutes), minutes);
            }
            return new Times(start, end, Math.max(0, end - start));
        }

        private static @Nullable Integer minutes(Matcher time, int group) {
            int hour = Integer.parseInt(time.group(group));
            int minute =
                    time.group(group + 1) == null ? 0 : Integer.parseInt(time.group(group + 1));
            return hour >= LAST_HOUR || minute >= HOUR ? null : (Integer) (hour * HOUR + minute);
        }
    }

    List<AgendaItem> items(ReviewedText text) {
        return new Reading(text).items();
    }

    private final class Reading {

        private final ReviewedText text;
        private final List<AgendaItem> items = new ArrayList<>();
        private int sessions;
        private int table;
        private int content = -1;
        private int time = -1;
        private int person = -1;

        Reading(ReviewedText text) {
            this.text = text;
        }

        List<AgendaItem> items() {
            var blocks = text.document().document().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                var block = blocks.get(i);
                if (text.outline().form().isForm(block.start())) {
                    continue;
                }
                if (block.kind() == Block.Kind.TABLE_ROW) {
                    row(block);
                } else {
                    paragraph(blocks, i);
                }
            }
            return items;
        }

        private String folded(Span span) {
            return text.folded().substring(span.start(), span.end());
        }

        private void row(Block row) {
            if (row.table() != table) {
                table = row.table();
                content = -1;
                sessions++;
            }
            if (content < 0) {
                head(row);
            } else if (row.cells().size() > Math.max(content, Math.max(time, person))
                    && row.cells().get(content).length() > 0) {
                item(row);
            } else if (session.matcher(folded(row.span())).find()) {
                sessions++;
            }
        }

        private void head(Block row) {
            time = column(row, timeHead);
            person = column(row, personHead);
            content = time < 0 && person < 0 ? -1 : column(row, contentHead);
        }

        private int column(Block row, Pattern words) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (words.matcher(folded(row.cells().get(i))).find()) {
                    return i;
                }
            }
            return -1;
        }

        private void item(Block row) {
            var what = row.cells().get(content);
            var times = Times.of(time < 0 ? "" : folded(row.cells().get(time)));
            items.add(
                    new AgendaItem(
                            what,
                            sessions,
                            isNamed(row, what),
                            times.start(),
                            times.end(),
                            times.minutes()));
        }

        private boolean isNamed(Block row, Span what) {
            if (needsNobody.matcher(folded(what)).find()) {
                return true;
            }
            if (person < 0) {
                return named.matcher(folded(row.span())).find();
            }
            var who = row.cells().get(person);
            return who.of(text.text())
                            .chars()
                            .anyMatch(c -> !Character.isWhitespace(c) && c != '.' && c != '…')
                    || text.document().document().typesetting().continued().contains(who.start())
                    || named.matcher(folded(what)).find();
        }

        private void paragraph(List<Block> blocks, int at) {
            var line = folded(blocks.get(at).span());
            boolean isItem =
                    OPENING.matcher(line).find() || LENGTH_IN_BRACKETS.matcher(line).find();
            if (!isItem) {
                sessions += session.matcher(line).find() ? 1 : 0;
                return;
            }
            var times = Times.of(line);
            items.add(
                    new AgendaItem(
                            blocks.get(at).span(),
                            sessions,
                            isNamed(blocks, at, line),
                            times.start(),
                            times.end(),
                            times.minutes()));
        }

        /// In the paragraph itself or in those below it, up to the next item.
        private boolean isNamed(List<Block> blocks, int at, String line) {
            boolean found = needsNobody.matcher(line).find() || named.matcher(line).find();
            for (int i = at + 1; i < blocks.size() && !found; i++) {
                var next = folded(blocks.get(i).span());
                if (OPENING.matcher(next).find()
                        || LENGTH_IN_BRACKETS.matcher(next).find()
                        || session.matcher(next).find()
                        || blocks.get(i).bold()) {
                    return false;
                }
                found = named.matcher(next).find();
            }
            return found;
        }
    }
}
