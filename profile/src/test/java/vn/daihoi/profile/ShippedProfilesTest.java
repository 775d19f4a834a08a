package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Files and sources of the shipped profiles, and what they say of levels, steps and shares.
class ShippedProfilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/profiles");
    private static final String COMMON = "common";

    @Test
    void namesTheProfilesInTheirFolders() throws IOException {
        try (var folders = Files.list(RESOURCES).filter(Files::isDirectory)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .contains("mttq-2024-2029", "mttq-2025-2030", COMMON)
                    .filteredOn(folder -> !folder.equals(COMMON))
                    .containsExactlyInAnyOrderElementsOf(Profiles.available());
        }
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void indexesEveryFileOfTheReview(Profile profile) throws IOException {
        var own = names(profile.id());
        assertThat(profile.reviewFiles())
                .extracting(ProfileFile::name)
                .containsAll(own)
                .filteredOn(name -> !name.startsWith(COMMON))
                .containsExactlyInAnyOrderElementsOf(own);
        assertThat(profile.reviewFiles()).allSatisfy(file -> assertThat(file.text()).isNotBlank());
    }

    @Test
    void usesEverySharedRule() throws IOException {
        var used =
                Shipped.profiles()
                        .flatMap(profile -> profile.reviewFiles().stream())
                        .flatMap(file ->
                                Stream.of(file, Objects.requireNonNullElse(file.base(), file)))
                        .map(ProfileFile::name)
                        .filter(name -> name.startsWith(COMMON))
                        .collect(toSet());
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        names(COMMON).stream().map(name -> COMMON + "/" + name).toList());
    }

    @Test
    void changesOnlyWhatDiffersFromASharedRule() {
        var rule = rule(Profiles.load("mttq-2025-2030"), "length-document").yaml().asMap();
        var shared = rule(Profiles.load("mttq-2024-2029"), "length-document").yaml().asMap();
        assertThat(rule.required("mark").text()).isEqualTo("practice");
        assertThat(rule.required("mark").place().file()).isEqualTo("review/length-document.yaml");
        assertThat(shared.required("mark").text()).isEqualTo("confirmed");
        assertThat(rule.required("level").place()).isEqualTo(shared.required("level").place());
    }

    private static ProfileFile rule(Profile profile, String name) {
        return profile.reviewFiles().stream()
                .filter(file -> file.name().endsWith("/" + name + ".yaml"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(String profile) throws IOException {
        var folder = RESOURCES.resolve(profile).resolve("review");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> "review/" + file.getFileName()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void readsTheSameFromAFolder(Profile profile) {
        assertThat(Profiles.read(RESOURCES.resolve(profile.id()))).isEqualTo(profile);
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void givesEveryRuleASourceAndAMark(Profile profile) {
        assertThat(bases(profile))
                .hasSizeGreaterThan(150)
                .allSatisfy(basis -> {
                    assertThat(basis.source()).isNotBlank();
                    assertThat(basis.mark()).isNotNull();
                });
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void callsNothingConfirmedThatHasNoDocument(Profile profile) {
        var byDefault = profile.sources().get("mac-dinh");
        assertThat(bases(profile).filter(basis -> basis.source().equals(byDefault)))
                .isNotEmpty()
                .allMatch(basis -> basis.mark() == Mark.UNVERIFIED);
    }

    private static Stream<Basis> bases(Profile profile) {
        var bases = new ArrayList<Basis>();
        profile.levels()
                .forEach(level -> {
                    bases.add(level.basis());
                    if (level.completion() != null) {
                        bases.add(level.completion().basis());
                    }
                });
        profile.documentKinds()
                .forEach(kind -> {
                    bases.add(kind.basis());
                    kind.parts().forEach(part -> bases.add(part.basis()));
                    kind.requirements().forEach(need -> bases.add(need.basis()));
                    kind.lengths().forEach(limit -> bases.add(limit.basis()));
                    kind.shares().forEach(share -> bases.add(share.basis()));
                });
        profile.milestones()
                .forEach(step -> {
                    bases.add(step.basis());
                    step.dues().forEach(due -> bases.add(due.basis()));
                });
        profile.groups().forEach(group -> bases.add(group.basis()));
        profile.numbers().forEach(rule -> bases.add(rule.basis()));
        profile.shares().forEach(rule -> bases.add(rule.basis()));
        profile.mottos().forEach(motto -> bases.add(motto.basis()));
        profile.agendas().forEach(agenda -> bases.add(agenda.basis()));
        profile.organisations().forEach(body -> bases.add(body.basis()));
        profile.drafting().forms().forEach(form -> bases.add(form.source()));
        profile.drafting().issuers().forEach(issuer -> bases.add(issuer.basis()));
        profile.drafting().drafts().forEach(draft -> bases.add(draft.basis()));
        profile.drafting().letters().forEach(letter -> bases.add(letter.basis()));
        bases.add(profile.reminders().basis());
        profile.reminders().rules().forEach(rule -> bases.add(rule.basis()));
        return bases.stream();
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void hasTheNineteenStepsOnceAndInOrder(Profile profile) {
        assertThat(profile.milestones()).hasSize(19);
        assertThat(profile.milestones().stream().map(Milestone::id).collect(toSet())).hasSize(19);
        assertThat(profile.milestones().stream().map(Milestone::number)).isSorted();
    }

    @ParameterizedTest
    @MethodSource(Shipped.PROFILES)
    void fallsDueInTheOrderOfTheSteps(Profile profile) {
        for (var level : profile.levels()) {
            if (level.completion() != null && !profile.milestones(level.code()).isEmpty()) {
                var congress = level.completion().lastSafeDay();
                assertThat(
                                profile.milestones(level.code()).stream()
                                        .flatMap(step -> step.due(level.code()).stream())
                                        .flatMap(due -> due.day(congress).stream()))
                        .as(level.code())
                        .isSorted()
                        .hasSizeGreaterThan(17);
            }
        }
    }

    @Test
    void keepsTheWardLimitOfTheOtherDistrictAsPracticeOnly() {
        var limit = Profiles.load("mttq-2024-2029").level("ward").orElseThrow().completion();
        assertThat(limit.before()).isEqualTo("2024-03-31");
        assertThat(limit.lastSafeDay()).isEqualTo("2024-03-30");
        assertThat(limit.dayIncluded()).isNull();
        assertThat(limit.basis().mark()).isEqualTo(Mark.PRACTICE);
    }

    @Test
    void countsAnOffsetFromTheCongressDay() {
        var step = Profiles.load("mttq-2024-2029").milestones("ward").get(12);
        var due = step.due("ward").orElseThrow();
        assertThat(step.id()).isEqualTo("last-conference");
        assertThat(due.day(LocalDate.of(2024, 3, 26))).hasValue(LocalDate.of(2024, 3, 12));
        assertThat(due.day(null)).isEmpty();
    }

    @Test
    void knowsThatTheSecondRoundHasNoDistrict() {
        var profile = Profiles.load("mttq-2025-2030");
        assertThat(profile.levels())
                .extracting(Level::code)
                .containsExactly("central", "province", "commune", "residential");
        assertThat(profile.level("commune").orElseThrow().upperLevel()).hasValue("province");
        assertThat(profile.afterPartyCongress()).isTrue();
        assertThat(profile.firstOrdinal()).isTrue();
    }

    @Test
    void boundsTheReElectedByTheStartOfTheTerm() {
        var rule =
                Profiles.load("mttq-2024-2029").shares().stream()
                        .filter(share -> share.id().equals("re-elected"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rule.max()).isEqualByComparingTo("0.6");
        assertThat(rule.base()).isEqualTo(ShareRule.Base.START_OF_PREVIOUS_TERM);
        assertThat(rule.basis().mark()).isEqualTo(Mark.CONFIRMED);
    }

    @Test
    void plansBothSessionsOfAWard() {
        assertThat(Profiles.load("mttq-2024-2029").agendas())
                .extracting(Agenda::minutes)
                .containsExactly(175, 240);
    }
}
