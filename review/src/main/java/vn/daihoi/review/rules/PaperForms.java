package vn.daihoi.review.rules;

import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.Label;
import vn.daihoi.profile.LengthLimit;
import vn.daihoi.profile.MemberOrganisation;
import vn.daihoi.profile.Part;
import vn.daihoi.profile.PassageVocabulary;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.SectionShare;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.sections.Titles;
import vn.daihoi.review.words.Folded;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The kinds of papers of a profile: how a title tells them, which parts and lengths they have.
///
/// @param kinds in the order of the profile
/// @param passages words by which passages are told apart
/// @param organisations member organisations that units usually have
public record PaperForms(
        List<DocumentKind> kinds,
        PassageVocabulary passages,
        List<MemberOrganisation> organisations) {

    /// Kind of a paper that fits none.
    public static final String OTHER = "khac";

    private static final int WORDS_OF_A_LOOSE_TITLE = 8;

    public PaperForms {
        kinds = List.copyOf(kinds);
        organisations = List.copyOf(organisations);
    }

    public static PaperForms of(Profile profile) {
        return new PaperForms(profile.documentKinds(), profile.passages(), profile.organisations());
    }

    static Bilingual bilingual(Label label) {
        return new Bilingual(label.vi(), label.en());
    }

    /// Whether a kind is known.
    public boolean isKind(String id) {
        return kind(id).isPresent();
    }

    Optional<DocumentKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.kind().equals(id)).findFirst();
    }

    /// Name of a kind for people; its id when it is not known.
    public Bilingual nameOf(String id) {
        return kind(id).map(kind -> bilingual(kind.name())).orElse(Bilingual.same(id));
    }

    List<Part> partsOf(String kind) {
        return kind(kind).map(DocumentKind::parts).orElse(List.of());
    }

    List<LengthLimit> lengthsOf(String kind) {
        return kind(kind).map(DocumentKind::lengths).orElse(List.of());
    }

    List<SectionShare> sharesOf(String kind) {
        return kind(kind).map(DocumentKind::shares).orElse(List.of());
    }

    private record Fit(String kind, int length) {}

    /// The kind that a title shows: the longest wording with which it begins. When it begins with
    /// none, long wordings may have a name in between, as in "report of the Front Committee *of
    /// ward A* to the congress".
    ///
    /// @return [#OTHER] when none fits
    public String detect(String title) {
        var folded = Titles.withoutDraftWords(title);
        return longest(wording -> startsWithWords(folded, wording))
                .or(() -> longest(wording -> startsLoosely(folded, wording)))
                .orElse(OTHER);
    }

    private Optional<String> longest(Predicate<String> fits) {
        return kinds.stream()
                .flatMap(kind ->
                        kind.titles().stream()
                                .map(Folded::title)
                                .filter(fits)
                                .map(wording -> new Fit(kind.kind(), wording.length())))
                .max(Comparator.comparingInt(Fit::length))
                .map(Fit::kind);
    }

    private static boolean startsWithWords(String title, String wording) {
        return title.startsWith(wording)
                && (title.length() == wording.length()
                        || !Character.isLetter(title.charAt(wording.length())));
    }

    private static boolean startsLoosely(String title, String wording) {
        var words = List.of(title.split(" "));
        var wanted = wording.split(" ");
        if (wanted.length < WORDS_OF_A_LOOSE_TITLE) {
            return false;
        }
        int at = 0;
        for (var word : wanted) {
            int found = words.subList(at, words.size()).indexOf(word);
            if (found < 0 || at == 0 && found > 0) {
                return false;
            }
            at += found + 1;
        }
        return true;
    }
}
