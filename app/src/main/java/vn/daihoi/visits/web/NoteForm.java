package vn.daihoi.visits.web;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

import vn.daihoi.platform.Ids;
import vn.daihoi.visits.VisitNote;
import vn.daihoi.visits.VisitNote.FollowUp;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What was typed of a note. Read by hand: values of lists may bear commas.
///
/// @param ward code of the unit
public record NoteForm(
        String ward,
        UUID key,
        UUID visit,
        @Nullable LocalDate day,
        String who,
        int seen,
        String words,
        List<String> items,
        String findings,
        List<FollowUp> followUps,
        String obstacle,
        String severity) {

    private static final int ROWS = 3;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_LINES = 50;

    static NoteForm empty(String ward, @Nullable UUID visit, int seen, String words) {
        return new NoteForm(
                ward,
                Ids.next(),
                visit == null ? Ids.next() : visit,
                null,
                "",
                seen,
                words,
                List.of(),
                "",
                List.of(),
                "",
                "");
    }

    static NoteForm of(MultiValueMap<String, String> sent) {
        return new NoteForm(
                first(sent, "ward"),
                key(first(sent, "key")),
                key(first(sent, "visit")),
                day(first(sent, "day")),
                cut(first(sent, "who"), LONGEST_NAME),
                number(first(sent, "seen")),
                first(sent, "words"),
                all(sent, "item").stream().limit(MOST_LINES).toList(),
                first(sent, "findings"),
                followUps(sent),
                cut(first(sent, "obstacle"), LONGEST_NAME),
                first(sent, "severity"));
    }

    private static List<FollowUp> followUps(MultiValueMap<String, String> sent) {
        List<String> works = all(sent, "work");
        List<String> owners = all(sent, "owner");
        List<String> dues = all(sent, "due");
        var found = new ArrayList<FollowUp>();
        for (int at = 0; at < Math.min(works.size(), MOST_LINES); at++) {
            if (!works.get(at).isEmpty()) {
                found.add(
                        new FollowUp(
                                cut(works.get(at), LONGEST_LINE),
                                at < owners.size() ? cut(owners.get(at), LONGEST_NAME) : "",
                                at < dues.size() ? day(dues.get(at)) : null));
            }
        }
        return found;
    }

    VisitNote note(LocalDate today, List<byte[]> photos) {
        return new VisitNote(
                key,
                visit,
                day == null ? today : day,
                who,
                seen,
                words,
                items,
                findings.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> cut(line, LONGEST_LINE))
                        .limit(MOST_LINES)
                        .toList(),
                followUps,
                photos);
    }

    /// Rows of follow-ups as the form shows them, some of them empty.
    public List<FollowUp> rows() {
        var rows = new ArrayList<>(followUps);
        while (rows.size() < ROWS) {
            rows.add(new FollowUp("", "", null));
        }
        return rows;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return all(sent, name).stream().findFirst().orElse("");
    }

    private static List<String> all(MultiValueMap<String, String> sent, String name) {
        List<String> values = sent.get(name);
        return values == null ? List.of() : values.stream().map(NoteForm::tidy).toList();
    }

    private static String tidy(String typed) {
        return Normalizer.normalize(typed.replace("\r\n", "\n"), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                .strip();
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return Ids.next();
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
