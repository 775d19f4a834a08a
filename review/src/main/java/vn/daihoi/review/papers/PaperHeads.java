package vn.daihoi.review.papers;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PaperCodes;
import vn.daihoi.profile.PaperCodes.PaperMark;
import vn.daihoi.review.language.DateMention;
import vn.daihoi.review.language.DocumentNumber;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Mentions;
import vn.daihoi.review.sections.Outline;
import vn.daihoi.review.sections.SectionFinder;
import vn.daihoi.review.text.ExtractedDocument;
import vn.daihoi.review.words.Folded;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the head of a paper: number, date, issuer, subject, what is stamped on it, and the papers
/// that it rests on.
public final class PaperHeads {

    /// Where stamps stand when no head was found.
    private static final int TOP = 1_500;

    private static final int LONGEST_SUBJECT = 500;
    private static final Pattern CELL = Pattern.compile("[\\t\\n|]| / | {3,}");
    private static final Lexicon WORDS = Lexicon.load("/vn/daihoi/review/papers/papers.properties");
    private static final int MOST_FOUNDED = 10;

    private final PaperCodes codes;

    public PaperHeads(PaperCodes codes) {
        this.codes = codes;
    }

    public PaperHead read(ExtractedDocument document) {
        var outline = SectionFinder.find(document);
        var text = document.text();
        var head = head(outline, text);
        var mentions = new Mentions(head, Folded.of(head));
        var stamps = List.of(CELL.split(head));
        return new PaperHead(
                number(mentions, head),
                outline.form().issuer(),
                date(mentions),
                subject(outline.form().titleText()),
                mark(codes.urgencies(), stamps)
                        .map(PaperMark::id)
                        .orElse(codes.urgencies().getFirst().id()),
                mark(codes.secrecies(), stamps).map(PaperMark::id).orElse(null),
                basedOn(text, head.length()));
    }

    private static String head(Outline outline, String text) {
        var title = outline.form().title();
        int end = title == null ? outline.form().head().end() : title.start();
        return text.substring(0, Math.min(text.length(), end == 0 ? TOP : end));
    }

    private static String number(Mentions mentions, String head) {
        return mentions.documentNumbers().stream()
                .findFirst()
                .map(found -> found.span().of(head))
                .orElse("");
    }

    /// The last date of the head: the first may be that of a paper named beside the number.
    private static @Nullable LocalDate date(Mentions mentions) {
        return mentions.dates().stream()
                .map(DateMention::date)
                .flatMap(Optional::stream)
                .reduce((_, last) -> last)
                .orElse(null);
    }

    private String subject(String title) {
        var folded = Folded.of(title);
        int start =
                codes.types().stream()
                        .map(type -> Folded.of(type.name().vi()))
                        .filter(folded::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(0);
        var rest = title.substring(start).replaceAll("^[\\s:–-]+", "");
        return rest.substring(0, Math.min(rest.length(), LONGEST_SUBJECT));
    }

    /// A stamp stands alone in its line or cell: "bảo mật" inside a sentence is none.
    private static Optional<PaperMark> mark(List<PaperMark> marks, List<String> cells) {
        return marks.stream()
                .filter(mark -> !mark.sign().isEmpty())
                .filter(mark -> cells.stream().anyMatch(cell -> isSign(mark.sign(), cell)))
                .max(Comparator.comparingInt(mark -> mark.sign().length()));
    }

    private static boolean isSign(String sign, String cell) {
        var plain = WORDS.pattern("stamp-lead").matcher(Folded.of(cell)).replaceFirst("");
        return Folded.title(plain).equals(Folded.title(sign));
    }

    private static List<String> basedOn(String text, int from) {
        var body = text.substring(from);
        var folded = Folded.of(body);
        var numbers = new Mentions(body, folded).documentNumbers();
        var lines = WORDS.pattern("founded").matcher(folded).results().limit(MOST_FOUNDED).toList();
        return numbers.stream()
                .filter(number ->
                        lines.stream()
                                .anyMatch(line ->
                                        line.start() <= number.span().start()
                                                && number.span().end() <= line.end()))
                .filter(number -> number.number() != null)
                .map((DocumentNumber number) -> number.span().of(body))
                .distinct()
                .limit(MOST_FOUNDED)
                .toList();
    }
}
