package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.language.BodyName;
import vn.daihoi.review.language.DateMention;
import vn.daihoi.review.language.DocumentNumber;
import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.text.Span;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates that cannot be: not in the calendar, on another weekday, a paper older than what it cites,
/// one paper cited with two dates.
///
/// Several cited papers of a later day mean that the date line is wrong, one means that the
/// citation is.
record DateConsistency() implements DossierCheck {

    private static final int LEAP_YEAR = 2000;

    private static final Lexicon WORDS = Lexicon.load("dates.properties");
    private static final Pattern GROUNDS = WORDS.pattern("grounds");
    private static final Pattern ISSUED_BY = WORDS.pattern("issued-by");

    static Check read(YamlMap parameters, PaperForms forms) {
        return new DateConsistency().asCheck();
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var remarks = new ArrayList<PaperRemark>();
        for (var paper : papers) {
            addDays(remarks, paper);
            dateLine(paper).ifPresent(own -> addLaterPapers(remarks, paper, own));
        }
        addTwoDates(remarks, papers);
        return remarks;
    }

    private static void addDays(List<PaperRemark> remarks, ReviewedText paper) {
        for (var date : paper.mentions().dates()) {
            var words = words(date.span(), paper);
            if (date.isImpossible()) {
                var remark = Remark.at(date.span(), "impossible").with("words", words);
                remarks.add(new PaperRemark(paper, remark));
            } else if (isOnAnotherWeekday(date)) {
                remarks.add(new PaperRemark(paper, weekday(date, words)));
            }
        }
    }

    private static String words(Span span, ReviewedText paper) {
        return span.of(paper.text()).replaceAll("\\s+", " ");
    }

    private static boolean isOnAnotherWeekday(DateMention date) {
        return !date.range()
                && date.weekday() != null
                && date.date().filter(day -> day.getDayOfWeek() != date.weekday()).isPresent();
    }

    private static Remark weekday(DateMention date, String words) {
        var day = date.date().orElseThrow();
        return Remark.at(date.span(), "weekday")
                .with("words", words)
                .with("weekday", named(day.getDayOfWeek()))
                .with(
                        "written",
                        named(date.weekday() == null ? day.getDayOfWeek() : date.weekday()));
    }

    private static Bilingual named(DayOfWeek day) {
        return new Bilingual(
                day.getDisplayName(TextStyle.FULL, Bilingual.VIETNAMESE).toLowerCase(Locale.ROOT),
                day.getDisplayName(TextStyle.FULL, Bilingual.ENGLISH));
    }

    /// The date of the paper itself, whole or with its day still open.
    private static Optional<DateMention> dateLine(ReviewedText paper) {
        var head = paper.outline().form().head();
        return paper.mentions().dates().stream()
                .filter(date -> date.span().start() >= head.start())
                .filter(date -> date.span().end() <= head.end())
                .filter(date -> date.month() != null && date.latest().isPresent())
                .filter(date -> !isOfACitedPaper(date, paper))
                .reduce((_, last) -> last);
    }

    /// `Nghị định số 5/2025/NĐ-CP ngày 4/9/2025 của Chính phủ` in a title, or in a head that goes
    /// on into what the paper rests on.
    private static boolean isOfACitedPaper(DateMention date, ReviewedText paper) {
        var line = paper.folded().lastIndexOf('\n', date.span().start()) + 1;
        return paper.mentions().documentNumbers().stream()
                        .anyMatch(number -> isRightBehind(date, number, paper))
                || GROUNDS.matcher(paper.folded()).region(line, date.span().start()).find()
                || ISSUED_BY
                        .matcher(paper.folded())
                        .region(date.span().end(), paper.folded().length())
                        .lookingAt();
    }

    /// On one line: in a head the own date may stand in the line below the own number.
    private static boolean isRightBehind(
            DateMention date, DocumentNumber number, ReviewedText paper) {
        return date.equals(number.date())
                && paper.text().substring(number.span().end(), date.span().start()).equals(" ");
    }

    private static void addLaterPapers(
            List<PaperRemark> remarks, ReviewedText paper, DateMention own) {
        var day = own.latest().orElseThrow();
        var later =
                paper.mentions().documentNumbers().stream()
                        .filter(number -> number.span().start() > own.span().end())
                        .filter(number -> isLater(number, day))
                        .toList();
        if (later.size() > 1) {
            remarks.add(new PaperRemark(paper, dateLine(paper, own, later)));
        } else if (!later.isEmpty()) {
            remarks.add(new PaperRemark(paper, citation(paper, own, later.getFirst())));
        }
    }

    private static boolean isLater(DocumentNumber number, LocalDate day) {
        var date = number.date();
        if (date != null && date.earliest().isPresent()) {
            return date.earliest().orElseThrow().isAfter(day);
        }
        var year = number.year();
        return year != null && year > day.getYear();
    }

    private static Remark dateLine(
            ReviewedText paper, DateMention own, List<DocumentNumber> later) {
        return Remark.at(own.span(), "dateLine")
                .with("date", words(own.span(), paper))
                .with("papers", words(later.getFirst().cited(), paper))
                .measuring("count", later.size())
                .relatedTo(later.stream().map(DocumentNumber::cited).toList());
    }

    private static Remark citation(ReviewedText paper, DateMention own, DocumentNumber later) {
        return Remark.at(later.cited(), "later")
                .with("paper", words(later.cited(), paper))
                .with("date", words(own.span(), paper))
                .relatedTo(List.of(own.span()));
    }

    private record Citation(ReviewedText paper, DocumentNumber number, LocalDate day) {

        Remark.Place place() {
            return new Remark.Place(paper, number.cited());
        }

        /// A number starts again each year; another day of one year, or one day of two years, is an
        /// error.
        boolean contradicts(Citation other) {
            boolean sameYear = day.getYear() == other.day.getYear();
            boolean sameDay = day.withYear(LEAP_YEAR).equals(other.day.withYear(LEAP_YEAR));
            return sameYear != sameDay;
        }
    }

    /// Compared only when issuer, type, number and symbol are the same.
    private static void addTwoDates(List<PaperRemark> remarks, List<ReviewedText> papers) {
        Map<String, Citation> first = new HashMap<>();
        for (var paper : papers) {
            for (var number : paper.mentions().documentNumbers()) {
                citation(paper, number).ifPresent(each -> addTwoDates(remarks, first, each));
            }
        }
    }

    private static Optional<Citation> citation(ReviewedText paper, DocumentNumber number) {
        var date = number.date();
        return date == null || number.number() == null
                ? Optional.empty()
                : date.date().map(day -> new Citation(paper, number, day));
    }

    private static void addTwoDates(
            List<PaperRemark> remarks, Map<String, Citation> first, Citation citation) {
        var issuer = BodyName.of(citation.number().issuer());
        if (issuer.words().isEmpty()) {
            return;
        }
        var key = citation.number().type() + "|" + citation.number().identity() + issuer.key();
        var known = first.putIfAbsent(key, citation);
        if (known != null && known.contradicts(citation)) {
            var remark =
                    Remark.at(
                                    citation.number().cited(),
                                    citation.paper().equals(known.paper())
                                            ? "twoDates"
                                            : "twoDatesAcross")
                            .with("paper", words(citation.number().cited(), citation.paper()))
                            .with("other", words(known.number().cited(), known.paper()))
                            .with("file", known.paper().file())
                            .relatedToPlaces(List.of(known.place()));
            remarks.add(new PaperRemark(citation.paper(), remark));
        }
    }
}
