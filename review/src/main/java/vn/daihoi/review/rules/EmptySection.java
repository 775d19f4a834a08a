package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.words.Folded;
import vn.daihoi.review.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A heading with nothing under it: no sentence, no table, no narrower heading.
///
/// @param announces patterns over the folded title of a heading that says that what follows is its
///   text, whatever its numbering
record EmptySection(List<Pattern> announces) implements Check {

    /// Words of a heading that only counts: `Bước hai`, `Phần thứ nhất`.
    private static final int BARE = 3;

    /// Words of the longest name that a narrow section bears.
    private static final int LONGEST_NAME = 8;

    private static final Pattern NARROW = Pattern.compile("^\\(?(?:\\d|\\p{Ll}[).])");

    /// Files in which a heading of several lines, or the head of a table, may come apart into
    /// headings without a number.
    private static final Set<Format> TORN = Set.of(Format.PDF, Format.TEXT);

    static Check read(YamlMap parameters, PaperForms forms) {
        return new EmptySection(Patterns.of(parameters.required("announces")));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var sections = text.sections();
        boolean torn = TORN.contains(text.document().document().format());
        return IntStream.range(0, sections.size())
                .filter(i -> isEmpty(text.text(), sections.get(i)))
                .filter(i -> !torn || !sections.get(i).number().isEmpty())
                .filter(i -> !isHeadedBelow(sections, i) && !isSignature(sections, i))
                .filter(i -> i + 1 == sections.size() || !opensWhatFollows(sections, i))
                .mapToObj(sections::get)
                .map(section ->
                        Remark.at(section.heading(), "empty")
                                .with("section", SectionSize.name(section)))
                .toList();
    }

    /// `BƯỚC HAI` with what it is about on the next line, which was read as a heading.
    private static boolean isHeadedBelow(List<Section> sections, int i) {
        return i + 1 < sections.size()
                && sections.get(i + 1).number().isEmpty()
                && Words.count(sections.get(i).name()) <= BARE;
    }

    /// A name over several articles, or a heading that announces its text.
    private boolean opensWhatFollows(List<Section> sections, int i) {
        var section = sections.get(i);
        return announces(section) || section.number().isEmpty() && sections.get(i + 1).isArticle();
    }

    /// `Điều 1. Phê duyệt Đề án với những nội dung sau đây:` above `I. QUAN ĐIỂM`
    private boolean announces(Section section) {
        var title = Folded.of(section.title());
        return announces.stream().anyMatch(each -> each.matcher(title).find());
    }

    /// The body that signs, in a file whose last lines were not known as a signature.
    private static boolean isSignature(List<Section> sections, int i) {
        return i == sections.size() - 1 && sections.get(i).number().isEmpty();
    }

    /// An article may be one sentence that stands right behind its number.
    private static boolean isSaid(Section section) {
        return isSentence(section) || isStep(section);
    }

    /// A step or a duty that is told in the line of its number.
    private static boolean isStep(Section section) {
        return NARROW.matcher(section.number()).find()
                && Words.count(section.title()) > LONGEST_NAME
                && !section.title().equals(section.title().toUpperCase(Locale.ROOT));
    }

    private static boolean isSentence(Section section) {
        return section.isArticle()
                && section.title().endsWith(".")
                && Words.count(section.title()) > BARE;
    }

    private static boolean isEmpty(String text, Section section) {
        return section.children().isEmpty()
                && !isSaid(section)
                && text.substring(section.heading().end(), section.end())
                        .chars()
                        .noneMatch(Character::isLetterOrDigit);
    }
}
