package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/// Kinds of documents of the shipped profiles, and the drafts of them.
class ShippedPapersTest {

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void hasEveryKindThatTheCommandLineNames(Profile profile) {
        assertThat(profile.documentKinds())
                .extracting(DocumentKind::kind)
                .contains(
                        "bao-cao-chinh-tri",
                        "bao-cao-kiem-diem",
                        "chuong-trinh-hanh-dong",
                        "de-an-nhan-su",
                        "nghi-quyet",
                        "chuong-trinh-dai-hoi",
                        "kich-ban",
                        "quy-che",
                        "bao-cao-dai-bieu",
                        "tham-luan",
                        "ke-hoach",
                        "huong-dan",
                        "khac");
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void asksThePoliticalReportForItsEightParts(Profile profile) {
        assertThat(profile.documentKind("bao-cao-chinh-tri").orElseThrow().parts())
                .extracting(Part::id)
                .containsExactly(
                        "results",
                        "shortcomings",
                        "causes",
                        "lessons",
                        "aims",
                        "targets",
                        "tasks",
                        "solutions");
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void tellsKindsApartByTheirTitles(Profile profile) {
        var titles =
                profile.documentKinds().stream().flatMap(kind -> kind.titles().stream()).toList();
        assertThat(titles).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void limitsThePoliticalReportAtEveryLocalLevel(Profile profile) {
        var kind = profile.documentKind("bao-cao-chinh-tri").orElseThrow();
        var levels =
                profile.levels().stream()
                        .filter(level -> level.holdsCongress() && level.upper() != null)
                        .toList();
        assertThat(levels)
                .isNotEmpty()
                .allSatisfy(level -> {
                    assertThat(kind.length(level.code())).isPresent();
                    assertThat(kind.isRequired(level.code(), Stage.REVIEW)).isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void letsADossierHoldSeveralContributionsAndOneReport(Profile profile) {
        assertThat(profile.documentKind("tham-luan").orElseThrow().several()).isTrue();
        assertThat(profile.documentKind("bao-cao-chinh-tri").orElseThrow().several()).isFalse();
    }

    @Test
    void turnsPagesIntoWords() {
        var limit =
                Profiles.load("mttq-2024-2029")
                        .documentKind("bao-cao-chinh-tri")
                        .orElseThrow()
                        .length("ward")
                        .orElseThrow();
        assertThat(limit.maxWords())
                .isEqualTo(limit.maxPages().intValueExact() * limit.wordsPerPage());
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void offersADraftOfEveryKindAtEveryLocalLevelWithACongress(Profile profile) {
        assertThat(profile.levels())
                .filteredOn(level -> level.holdsCongress() && level.upper() != null)
                .isNotEmpty()
                .allSatisfy(level ->
                        assertThat(profile.documentKinds())
                                .filteredOn(kind -> !kind.kind().equals("khac"))
                                .allMatch(kind ->
                                        profile.drafting()
                                                .draft(kind.kind(), level.code())
                                                .isPresent()));
        assertThat(profile.drafting().draft("ke-hoach", "residential")).isEmpty();
        assertThat(profile.drafting().draft("tham-luan", "residential")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void draftsEveryPartOfAKindInItsOrder(Profile profile) {
        assertThat(profile.drafting().drafts())
                .allSatisfy(draft ->
                        assertThat(parts(draft.sections()))
                                .as(draft.kind())
                                .containsExactlyElementsOf(
                                        profile
                                                .documentKind(draft.kind())
                                                .orElseThrow()
                                                .parts()
                                                .stream()
                                                .map(Part::id)
                                                .toList()));
    }

    private static List<String> parts(List<PaperDraft.Section> sections) {
        return sections.stream()
                .flatMap(section ->
                        Stream.concat(
                                Stream.ofNullable(section.part()),
                                parts(section.sections()).stream()))
                .toList();
    }
}
