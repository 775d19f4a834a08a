package vn.daihoi.review.rules;

import vn.daihoi.profile.Part;
import vn.daihoi.profile.SectionShare;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;
import vn.daihoi.review.sections.Section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// One section, or some parts together, that take more of the paper than the profile allows.
///
/// @param forms shares of each kind, compared exactly
/// @param leastWords shorter papers are not judged
record SectionWeight(PaperForms forms, int leastWords) implements Check {

    private static final int ENOUGH_SECTIONS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Check read(YamlMap parameters, PaperForms forms) {
        return new SectionWeight(forms, parameters.required("least-words").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var shares = forms.sharesOf(text.document().kind());
        if (shares.isEmpty() || text.document().words() < leastWords) {
            return List.of();
        }
        if (text.sections().isEmpty()) {
            return List.of(Remark.at(text.titlePlace(), "undecided").at(Level.NOTE));
        }
        var remarks = new ArrayList<Remark>();
        for (var share : shares) {
            if (share.parts().isEmpty()) {
                addLargeSections(remarks, text, share);
            } else {
                addLargeGroup(remarks, text, share);
            }
        }
        return remarks;
    }

    private static void addLargeSections(
            List<Remark> remarks, ReviewedText text, SectionShare share) {
        for (var section : siblings(text.outline().sections())) {
            if (isOver(section.words(), text, share)) {
                remarks.add(
                        Remark.at(section.heading(), "sectionTooLarge")
                                .about(share.id())
                                .with("section", SectionSize.name(section))
                                .measuring("words", section.words())
                                .measuring("percent", percent(section.words(), text))
                                .measuring("limit", limit(share)));
            }
        }
    }

    /// Sections of the first level; in a paper of two parts, those inside the parts.
    private static List<Section> siblings(List<Section> sections) {
        var own = sections.stream().filter(section -> !section.annex()).toList();
        if (own.size() >= ENOUGH_SECTIONS) {
            return own;
        }
        var inner = own.stream().flatMap(section -> section.children().stream()).toList();
        return inner.size() >= ENOUGH_SECTIONS ? inner : List.of();
    }

    private void addLargeGroup(List<Remark> remarks, ReviewedText text, SectionShare share) {
        var sections = sections(text, share);
        int words = sections.stream().mapToInt(Section::words).sum();
        if (isOver(words, text, share)) {
            remarks.add(
                    Remark.at(sections.getFirst().heading(), "partsTooLarge")
                            .about(share.id())
                            .with("parts", PaperForms.bilingual(share.name()))
                            .measuring("words", words)
                            .measuring("percent", percent(words, text))
                            .measuring("limit", limit(share))
                            .relatedTo(sections.stream().skip(1).map(Section::heading).toList()));
        }
    }

    /// Sections that carry one of the parts, without those inside another of them.
    private List<Section> sections(ReviewedText text, SectionShare share) {
        var finder = text.parts();
        var found =
                forms.partsOf(text.document().kind()).stream()
                        .filter((Part part) -> share.parts().contains(part.id()))
                        .flatMap(part -> finder.headings(part).stream())
                        .filter(section -> !section.annex())
                        .toList();
        var outer = new ArrayList<Section>();
        for (var section : text.sections()) {
            boolean inside = outer.stream().anyMatch(each -> each.contains(section.start()));
            if (found.contains(section) && !inside) {
                outer.add(section);
            }
        }
        return outer;
    }

    private static boolean isOver(int words, ReviewedText text, SectionShare share) {
        var most = share.max().multiply(BigDecimal.valueOf(text.document().words()));
        return BigDecimal.valueOf(words).compareTo(most) > 0;
    }

    /// With one decimal, cut off: 65.8 of a hundred are over a limit of 65.
    private static BigDecimal percent(int words, ReviewedText text) {
        return BigDecimal.valueOf(words * 1000L / text.document().words(), 1).stripTrailingZeros();
    }

    private static int limit(SectionShare share) {
        return share.max().multiply(HUNDRED).intValue();
    }
}
