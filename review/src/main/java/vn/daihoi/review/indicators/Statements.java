package vn.daihoi.review.indicators;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.language.Lexicon;
import vn.daihoi.review.language.Quantity;
import vn.daihoi.review.language.Reading;
import vn.daihoi.review.language.Search;
import vn.daihoi.review.language.Unit;
import vn.daihoi.review.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Statements of prose: one for each clause that holds exactly one figure and says by itself what
/// it is about.
public final class Statements {

    private static final Lexicon WORDS =
            Lexicon.load("/vn/daihoi/review/indicators/subjects.properties");
    private static final Search CLAUSE_END = Search.of(WORDS.pattern("clause-end"));
    private static final Pattern DEPENDENT = WORDS.pattern("dependent");
    private static final Search BODIES = Search.of(WORDS.pattern("bodies"));
    private static final Search AHEAD = Search.of(WORDS.pattern("ahead"));
    private static final Search BEHIND = Search.of(WORDS.pattern("behind"));
    private static final Search OVERALL = Search.of(WORDS.pattern("overall"));
    private static final Pattern BASE_OPENING = WORDS.pattern("base-opening");
    private static final Pattern DESCRIBES = WORDS.pattern("describes");
    private static final Pattern BASE_LINK = WORDS.pattern("base-link");
    private static final Set<String> BASE_FACTS = Set.copyOf(WORDS.list("base-facts"));
    private static final Set<String> AREAS = Set.copyOf(WORDS.list("areas"));
    private static final Pattern ALL_OF_THEM = WORDS.pattern("all-of-them");
    private static final Pattern EACH_YEAR = WORDS.pattern("each-year");
    private static final Pattern LIST_MARK =
            Pattern.compile("^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)/:]|\\p{L}\\)|[-+*•])\\s");
    private static final int OPENING = 80;

    private final String folded;
    private final Span sentence;
    private final List<Quantity> figures;
    private final Setting setting;
    private final @Nullable String wholePeriod;
    private final @Nullable String abovePeriod;
    private final boolean opensAhead;
    private final boolean behind;
    private final String body;
    private final List<Statement> found = new ArrayList<>();

    private Statements(String folded, Span sentence, List<Quantity> figures, Setting setting) {
        this.folded = folded;
        this.sentence = sentence;
        this.figures = figures;
        this.setting = setting;
        this.wholePeriod = Times.key(words(sentence));
        this.abovePeriod = Times.key(setting.heading());
        this.opensAhead = AHEAD.isIn(opening(sentence));
        this.behind = BEHIND.isIn(words(sentence));
        this.body = body();
    }

    /// @param folded text of the paper
    /// @param sentence one sentence of it
    /// @param figures those within the sentence
    public static List<Statement> in(
            String folded, Span sentence, List<Quantity> figures, Setting setting) {
        if (figures.isEmpty()) {
            return List.of();
        }
        var statements = new Statements(folded, sentence, figures, setting);
        statements.read();
        return statements.found;
    }

    private void read() {
        boolean listsFacts = DESCRIBES.matcher(words(sentence)).lookingAt();
        for (var clause : clauses()) {
            var own = figures.stream().filter(each -> isIn(each, clause)).toList();
            if (own.size() == 1) {
                listsFacts |= readClause(clause, own.getFirst(), listsFacts);
            }
        }
    }

    /// @return whether it was a plain fact, so that more may follow
    private boolean readClause(Span clause, Quantity figure, boolean listsFacts) {
        boolean fact = isBaseFact(clause, figure, listsFacts);
        if (!fact && isAllAreas(clause, figure)) {
            addAreas(clause, figure);
        }
        if (fact) {
            add(clause, figure, SubjectWords.of(figure.unit().name()), Scope.UNIT_FACT);
        } else if (!isDependent(clause) && figure.reading() == Reading.LEVEL) {
            boolean whole = OVERALL.isIn(words(clause));
            add(
                    clause,
                    figure,
                    SubjectWords.of(withoutNumber(clause, figure)),
                    whole ? Scope.WHOLE_UNIT : Scope.OPEN);
        }
        return fact;
    }

    private static boolean isIn(Quantity figure, Span clause) {
        return figure.unit().kind() != Unit.Kind.DURATION
                && figure.span().start() >= clause.start()
                && figure.span().end() <= clause.end();
    }

    private List<Span> clauses() {
        var ends = new ArrayList<Span>();
        CLAUSE_END.each(folded, sentence, end -> ends.add(new Span(end.start(), end.end())));
        var clauses = new ArrayList<Span>();
        int start = sentence.start();
        for (var end : ends) {
            clauses.add(new Span(start, end.start()));
            start = end.end();
        }
        clauses.add(new Span(start, sentence.end()));
        return clauses;
    }

    private boolean isDependent(Span clause) {
        return DEPENDENT.matcher(words(clause)).lookingAt();
    }

    private String words(Span span) {
        return span.of(folded).replace('\n', ' ');
    }

    private void add(Span clause, Quantity figure, Set<String> words, Scope scope) {
        period(words(clause))
                .ifPresent(period ->
                        found.add(
                                new Statement(
                                        words,
                                        figure,
                                        period,
                                        scope == Scope.UNIT_FACT
                                                ? Tense.RESULT
                                                : tense(words(clause)),
                                        body,
                                        scope,
                                        clause,
                                        setting.paragraph().start())));
    }

    /// How many areas the unit has is true at all times, whatever is done in them.
    private void addAreas(Span clause, Quantity figure) {
        var period = Times.key(EACH_YEAR.matcher(words(clause)).replaceAll(""));
        if (period != null) {
            found.add(
                    new Statement(
                            SubjectWords.of(figure.unit().name()),
                            figure,
                            period,
                            Tense.RESULT,
                            "",
                            Scope.ALL_AREAS,
                            clause,
                            setting.paragraph().start()));
        }
    }

    /// `cả 12 khu dân cư`, `12/12 thôn`
    private boolean isAllAreas(Span clause, Quantity figure) {
        var before = words(new Span(clause.start(), figure.span().start()));
        var whole = figure.whole();
        boolean all = whole != null && whole.compareTo(figure.value()) == 0;
        return AREAS.contains(figure.unit().name())
                && figure.isPlain()
                && (all || whole == null && ALL_OF_THEM.matcher(before).find());
    }

    /// The unit stays when it is a thing counted: it is part of what is said.
    private String withoutNumber(Span clause, Quantity figure) {
        boolean counts = figure.unit().kind() == Unit.Kind.COUNT;
        int end = counts ? figure.number().end() : figure.span().end();
        var before = words(new Span(clause.start(), figure.span().start()));
        return LIST_MARK.matcher(before).replaceFirst("")
                + " "
                + words(new Span(Math.min(end, clause.end()), clause.end()));
    }

    /// The clause's own time, else the sentence's, else the heading's.
    private Optional<String> period(String clause) {
        var own = Times.key(clause);
        if (own == null || wholePeriod == null || abovePeriod == null) {
            return Optional.empty();
        }
        var told = own.isEmpty() ? wholePeriod : own;
        return Optional.of(told.isEmpty() ? abovePeriod : told);
    }

    private Tense tense(String clause) {
        boolean ahead = opensAhead || AHEAD.isIn(clause);
        if (ahead != behind) {
            return ahead ? Tense.TARGET : Tense.RESULT;
        }
        return ahead ? Tense.UNKNOWN : setting.tense();
    }

    private String opening(Span span) {
        return words(new Span(span.start(), Math.min(span.end(), span.start() + OPENING)));
    }

    private String body() {
        var near = BODIES.first(opening(setting.paragraph()));
        var named = near == null ? BODIES.first(setting.heading()) : near;
        return named == null ? "" : named.group();
    }

    /// `phường có 3.250 hộ`, and what is listed after it: `12.450 nhân khẩu`.
    private boolean isBaseFact(Span clause, Quantity figure, boolean listGoesOn) {
        var before = words(new Span(clause.start(), figure.span().start()));
        var after = words(new Span(figure.span().end(), clause.end()));
        boolean opens =
                BASE_OPENING.matcher(before).find()
                        || listGoesOn && BASE_LINK.matcher(before).lookingAt();
        return opens
                && (after.isBlank() || after.strip().equals("."))
                && figure.isPlain()
                && BASE_FACTS.contains(figure.unit().name());
    }
}
