package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.indicators.Scope;
import vn.daihoi.review.indicators.Statement;
import vn.daihoi.review.indicators.Tense;
import vn.daihoi.review.language.Bound;
import vn.daihoi.review.language.Unit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// One thing with two values, in one paper or between the papers of a dossier.
///
/// Two statements speak of one thing only when all their telling words are the same, with unit,
/// time, tense and body; a result must moreover be one of the whole unit. Three values of one thing
/// are a series that words do not tell apart, and no conflict. Figures of a paper made of articles
/// are norms, each for those whom its article names, and are not held against others.
///
/// @param leastWords syllables that tell a percentage from others; counts need one more
/// @param nearPercent a number of areas that is smaller than the largest by more means some of them
/// @param aheadKinds kinds of papers whose figures are targets unless they say otherwise
/// @param exactKinds kinds of papers that set limits for bodies of several sizes: only figures
///   without a limit are held against each other there
/// @param forms of papers
record Conflicts(
        int leastWords,
        int nearPercent,
        Set<String> aheadKinds,
        Set<String> exactKinds,
        PaperForms forms)
        implements DossierCheck {

    private static final int REACH = 30;
    private static final Pattern STEP_BEFORE =
            Pattern.compile(
                    "(?<!\\p{L})(?:từ|dưới|trên|đến|không quá|tối đa|tối thiểu) (?:\\p{L}+ )?$");
    private static final Pattern STEP_AFTER = Pattern.compile("^[^.;\n]{0,20}tr(?:ở lên|ở xuống)");

    /// A statement and its paper.
    private record Told(ReviewedText paper, Statement statement) {

        boolean agreesWith(Told other) {
            return statement.figure().agreesWith(other.statement.figure());
        }

        @SuppressWarnings("ReferenceEquality") // two papers may have the same words
        boolean isInPaperOf(Told other) {
            return paper == other.paper;
        }

        boolean isBeside(Told other) {
            return isInPaperOf(other) && statement.paragraph() == other.statement.paragraph();
        }

        String written() {
            return statement.figure().span().of(paper.text()).replaceAll("\\s+", " ");
        }
    }

    /// What must be the same for two statements to be held against each other.
    private record Key(
            Set<String> words, Unit.Kind unit, String period, Tense tense, String body) {}

    static Check read(YamlMap parameters, PaperForms forms) {
        return new Conflicts(
                        parameters.required("least-words").integer(),
                        parameters.required("near-percent").integer(),
                        Set.copyOf(parameters.required("ahead").list(YamlNode::text)),
                        Set.copyOf(parameters.required("exact").list(YamlNode::text)),
                        forms)
                .asCheck();
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        Map<Key, List<Told>> byKey = new LinkedHashMap<>();
        for (var paper : papers) {
            if (paper.outline().isOfArticles()) {
                continue;
            }
            for (var statement : paper.statements(forms)) {
                var tense = tense(paper, statement);
                if (tells(statement, tense) && !isLimitOfAStep(paper, statement)) {
                    byKey.computeIfAbsent(key(statement, tense), _ -> new ArrayList<>())
                            .add(new Told(paper, statement));
                }
            }
        }
        var remarks = new ArrayList<>(LastTermFigures.remarks(papers, context, forms));
        byKey.values().forEach(told -> remarks.addAll(judged(told)));
        return remarks;
    }

    private boolean isLimitOfAStep(ReviewedText paper, Statement statement) {
        return exactKinds.contains(paper.document().kind())
                && (statement.figure().bound().isLimit() || isStep(paper, statement));
    }

    /// `từ 500 đoàn viên trở lên`, `dưới 500 đoàn viên`
    private static boolean isStep(ReviewedText paper, Statement statement) {
        var figure = statement.figure().span();
        var folded = paper.folded();
        return STEP_BEFORE
                        .matcher(folded)
                        .region(Math.max(0, figure.start() - REACH), figure.start())
                        .find()
                || STEP_AFTER
                        .matcher(folded)
                        .region(figure.end(), Math.min(folded.length(), figure.end() + REACH))
                        .find();
    }

    private Tense tense(ReviewedText paper, Statement statement) {
        boolean ahead = aheadKinds.contains(paper.document().kind());
        return statement.tense() == Tense.UNKNOWN && ahead ? Tense.TARGET : statement.tense();
    }

    private static Key key(Statement statement, Tense tense) {
        return new Key(
                new TreeSet<>(statement.words()),
                statement.figure().unit().kind(),
                statement.period(),
                tense,
                statement.body());
    }

    private boolean tells(Statement statement, Tense tense) {
        if (statement.scope() == Scope.UNIT_FACT || statement.scope() == Scope.ALL_AREAS) {
            return true;
        }
        boolean percent = statement.figure().unit().isPercent();
        boolean telling = statement.words().size() >= (percent ? leastWords : leastWords + 1);
        return switch (tense) {
            case TARGET -> telling;
            case RESULT ->
                    telling
                            && statement.scope() == Scope.WHOLE_UNIT
                            && statement.figure().bound() == Bound.EXACT;
            case UNKNOWN -> false;
        };
    }

    private List<PaperRemark> judged(List<Told> told) {
        List<List<Told>> values = new ArrayList<>();
        for (var each : withoutSomeAreas(told)) {
            values.stream()
                    .filter(same -> same.getFirst().agreesWith(each))
                    .findFirst()
                    .orElseGet(() -> {
                        values.add(new ArrayList<>());
                        return values.getLast();
                    })
                    .add(each);
        }
        return values.size() == 2 ? remarks(values.getFirst(), values.getLast()) : List.of();
    }

    /// `cả 3 khu dân cư` may mean three that were named before, when the unit has many more.
    private List<Told> withoutSomeAreas(List<Told> told) {
        var most =
                told.stream()
                        .map(each -> each.statement().figure().value())
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        var least = most.multiply(BigDecimal.valueOf(100 - nearPercent)).movePointLeft(2);
        return told.stream()
                .filter(each ->
                        each.statement().scope() != Scope.ALL_AREAS
                                || each.statement().figure().value().compareTo(least) >= 0)
                .toList();
    }

    /// At the rarer value; at the later one when both are as frequent.
    private static List<PaperRemark> remarks(List<Told> one, List<Told> other) {
        var odd = one.size() < other.size() ? one : other;
        var usual = odd.equals(one) ? other : one;
        var known = usual.getFirst();
        return odd.stream().anyMatch(each -> usual.stream().anyMatch(each::isBeside))
                ? List.of()
                : odd.stream().map(each -> remark(each, known)).toList();
    }

    private static PaperRemark remark(Told odd, Told known) {
        boolean same = odd.isInPaperOf(known);
        var figure = odd.statement().figure();
        var remark =
                Remark.at(figure.span(), same ? "inPaper" : "betweenPapers")
                        .about(String.join(" ", new TreeSet<>(odd.statement().words())))
                        .with("value", odd.written())
                        .with("other", known.written())
                        .with("file", known.paper().document().document().file())
                        .measuring("figure", figure.value())
                        .measuring("otherFigure", known.statement().figure().value())
                        .relatedToPlaces(
                                List.of(
                                        new Remark.Place(
                                                known.paper(), known.statement().clause())));
        return new PaperRemark(odd.paper(), remark);
    }
}
