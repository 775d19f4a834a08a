package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.LengthLimit;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.sections.Section;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A paper longer than its kind allows at the level of the unit.
///
/// When the level is not known, a paper within the lowest limit passes, one over the highest is
/// over, and one between them is a note.
///
/// @param forms limits of each kind, in letters-only words
/// @param unverified words to add where the limit has no source of its own
record WordLimit(PaperForms forms, Bilingual unverified) implements Check {

    private static final int SECTIONS_SHOWN = 3;
    private static final int FEW_SECTIONS = 2;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new WordLimit(forms, RuleReader.bilingual(parameters.required("unverified-limit")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var possible = limitsFor(text.document().kind(), context.level());
        if (possible.isEmpty()) {
            return List.of();
        }
        int words = text.document().words();
        if (words > possible.getLast().maxWords()) {
            return List.of(over(text, possible.getLast()));
        }
        return words <= possible.getFirst().maxWords()
                ? List.of()
                : List.of(levelUnknown(text, possible));
    }

    private List<LengthLimit> limitsFor(String kind, @Nullable String level) {
        var all = forms.lengthsOf(kind);
        var exact = all.stream().filter(limit -> limit.level().equals(level)).toList();
        return (exact.isEmpty() ? all : exact)
                .stream().sorted(Comparator.comparingInt(LengthLimit::maxWords)).toList();
    }

    private static Remark levelUnknown(ReviewedText text, List<LengthLimit> possible) {
        return Remark.at(text.titlePlace(), "levelUnknown")
                .at(Level.NOTE)
                .about("length")
                .measuring("words", text.document().words())
                .measuring("lowest", possible.getFirst().maxWords())
                .measuring("highest", possible.getLast().maxWords());
    }

    private Remark over(ReviewedText text, LengthLimit limit) {
        int words = text.document().words();
        int over = words - limit.maxWords();
        boolean sure = limit.basis().mark() != Mark.UNVERIFIED;
        var heaviest = heaviest(text);
        return Remark.at(text.titlePlace(), heaviest.isEmpty() ? "overPlain" : "over")
                .about("length")
                .measuring("words", words)
                .measuring("limit", limit.maxWords())
                .measuring("over", over)
                .measuring("percent", (int) Math.ceilDiv(over * 100L, limit.maxWords()))
                .with("pages", limit.maxPages())
                .with("caution", sure ? Bilingual.same("") : unverified)
                .with("sections", heaviest);
    }

    /// Empty where there is nothing to choose among: a speech without headings, or with one.
    private static List<Bilingual> heaviest(ReviewedText text) {
        var widest = widest(text.outline().sections());
        return widest.size() < FEW_SECTIONS ? List.of() : heaviest(widest);
    }

    private static List<Bilingual> heaviest(List<Section> sections) {
        return sections.stream()
                .sorted(Comparator.comparingInt(Section::words).reversed())
                .limit(SECTIONS_SHOWN)
                .map(SectionSize::of)
                .toList();
    }

    /// A paper of one or two parts is told by what stands in them.
    private static List<Section> widest(List<Section> sections) {
        return sections.size() > FEW_SECTIONS
                ? sections
                : sections.stream().flatMap(WordLimit::orChildren).toList();
    }

    private static Stream<Section> orChildren(Section section) {
        return section.children().isEmpty() ? Stream.of(section) : section.children().stream();
    }
}
