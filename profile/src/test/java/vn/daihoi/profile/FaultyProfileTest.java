package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.profile.yaml.ProfileError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/// A small sound profile is copied, one line of it is spoilt, and reading must name that line.
class FaultyProfileTest {

    private static final Path SOUND = Path.of("src/test/resources/sound-profile");

    @TempDir Path folder;

    @BeforeEach
    void copySoundProfile() throws IOException {
        Files.createDirectory(folder.resolve("review"));
        try (var files = Files.walk(SOUND).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(SOUND.relativize(file).toString()));
            }
        }
    }

    private ProfileError error() {
        return catchThrowableOfType(ProfileError.class, () -> Profiles.read(folder));
    }

    /// Replaces a text that stands once in the file and tells its line.
    private int spoil(String file, String sound, String faulty) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text.split(Pattern.quote(sound), -1)).as("%s stands once", sound).hasSize(2);
        Files.writeString(path, text.replace(sound, faulty));
        return (int) text.substring(0, text.indexOf(sound)).lines().count();
    }

    @Test
    void readsTheSoundProfile() {
        var profile = Profiles.read(folder);
        assertThat(profile.milestones()).hasSize(3);
        assertThat(profile.reviewFiles()).hasSize(1);
    }

    @ParameterizedTest(name = "{3}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    profile.yaml    | last: 2029                | last: 2024                 | term-ends-before
                    profile.yaml    | code: ward                | code: Ward                 | bad-id
                    profile.yaml    | code: ward                | code: city                 | duplicate-id
                    profile.yaml    | upper: city               | upper: central             | level-order
                    profile.yaml    | source: D2                | source: D3                 | unknown-source
                    profile.yaml    | mark: practice            | mark: sure                 | not-one-of
                    profile.yaml    | before: 2024-03-31        | before: 2024-03-32         | not-a-date
                    profile.yaml    | holdsCongress: false      | holdsCongress: no          | not-a-bool
                    documents.yaml  | value: 400                | value: 4                   | out-of-range
                    documents.yaml  | maxPages: 15              | maxPages: 0                | out-of-range
                    documents.yaml  | "bài học"                 | "Bài học"                  | not-lower-case
                    documents.yaml  | parts: [results]          | parts: [result]            | unknown-part
                    documents.yaml  | max: 0.65                 | max: 65                    | out-of-range
                    documents.yaml  | stages: [review]          | stages: [reviews]          | not-one-of
                    documents.yaml  | several: true             | several: yes               | not-a-bool
                    documents.yaml  | id: lessons               | id: results                | duplicate-id
                    milestones.yaml | number: 2                 | number: 3                  | number-not-in-order
                    milestones.yaml | after: [directive]        | after: [congress]          | no-earlier-step
                    milestones.yaml | levels: [ward, city]      | levels: [ward, town]       | unknown-level
                    milestones.yaml | document-uploaded:ke-hoach| document-uploaded:ke-hoch  | unknown-kind
                    milestones.yaml | document-uploaded:ke-hoach| document-uploaded          | event-needs-kind
                    milestones.yaml | document-uploaded:ke-hoach| plan-made                  | unknown-event
                    milestones.yaml | level: city               | level: central             | level-not-of-milestone
                    milestones.yaml | date: 2023-10-15          | date: 2023-08-15           | dates-out-of-order
                    milestones.yaml | date: 2023-10-15          | dueSonDays: 4              | due-needs-one
                    milestones.yaml | dueSoonDays: 5            | dueSoonDays: -1            | out-of-range
                    personnel.yaml  | min: 30                   | min: 60                    | min-over-max
                    personnel.yaml  | trait: sitting, is: ["true"] | trait: sitting         | no-condition
                    personnel.yaml  | group: re-elected         | group: re-elect            | unknown-group
                    agendas.yaml    | minutes: 5                | minutes: 0                 | out-of-range
                    organisations.yaml | code: ccb              | code: dtn                  | duplicate-id
                    heads.yaml      | levels: [ward]            | levels: [town]             | unknown-level
                    heads.yaml      | "{UNIT}"                  | "{UNITS}"                  | unknown-fact
                    drafts.yaml     | form: state               | form: party                | unknown-form
                    drafts.yaml     | issuer: board             | issuer: boards             | unknown-issuer
                    drafts.yaml     | part: lessons             | part: lesson               | unknown-part
                    drafts.yaml     | kind: ke-hoach            | kind: ke-hoch              | unknown-kind
                    drafts.yaml     | "[lần {ordinal}]"         | "[lần {ordinal}"           | brackets-do-not-close
                    drafts.yaml     | rows: open                | rows: opens                | not-one-of
                    reminders.yaml  | id: after                 | id: before                 | duplicate-id
                    reminders.yaml  | days: 3                   | days: -5                   | days-not-ascending
                    reminders.yaml  | days: 3                   | days: 400                  | out-of-range
                    reminders.yaml  | to: [unit, upper]         | to: [unit, uper]           | not-one-of
                    reminders.yaml  | [bell, mail, text]        | [bell, fax]                | not-one-of
                    reminders.yaml  | "21:00"                   | "21 giờ"                   | not-a-time
                    reminders.yaml  | to: "06:30"               | to: "21:00"                | no-hours
                    reminders.yaml  | source: D2                | source: D9                 | unknown-source
                    index.yaml      | review/length.yaml        | review/../secret.yaml      | bad-file-name
                    """)
    void namesTheLineAndTheFault(String file, String sound, String faulty, String key)
            throws IOException {
        var line = spoil(file, sound, faulty);
        var first = error().all().getFirst();
        assertThat(first.key()).as(first.getMessage()).isEqualTo(key);
        assertThat(first.place().file()).endsWith(file);
        assertThat(first.place().line()).isEqualTo(line);
    }

    @Test
    void namesAnUnknownKeyWithItsCure() throws IOException {
        var line = spoil("documents.yaml", "maxPages: 15", "maxPages: 15, maxPage: 3");
        assertThat(error().describe(Locale.ENGLISH))
                .contains("documents.yaml:" + line + ":")
                .contains("There is no entry named \"maxPage\" here.")
                .contains("Maybe you meant \"maxPages\".");
    }

    @Test
    void refusesAHeadingDeeperThanItsNumbers() throws IOException {
        var line = spoil("drafts.yaml", "part: results", "sections: [{heading: Con số}]");
        assertThat(error().key()).isEqualTo("heading-without-scheme");
        assertThat(error().place().line()).isEqualTo(line);
    }

    @Test
    void offersNoDraftsWithoutHeads() throws IOException {
        assertThat(Profiles.read(folder).drafting().draft("ke-hoach", "ward")).isPresent();
        Files.delete(folder.resolve("heads.yaml"));
        assertThat(Profiles.read(folder).drafting().drafts()).isEmpty();
    }

    @Test
    void readsOnlyThoseCommonDraftsWhoseKindsItKnows() throws IOException {
        Files.delete(folder.resolve("drafts.yaml"));
        spoil("heads.yaml", "issuer: board", "issuer: standing-board");
        assertThat(error().all()).extracting(ProfileError::key).containsOnly("unknown-part");
    }

    @Test
    void refusesARuleThatBoundsNothing() throws IOException {
        spoil("personnel.yaml", "max: 0.60", "note: unknown");
        assertThat(error().all()).extracting(ProfileError::key).containsExactly("no-bound");
    }

    @ParameterizedTest
    @CsvSource({"source: D1, sorce: D1", "mark: confirmed, mrk: confirmed"})
    void refusesARuleWithoutSourceOrMark(String sound, String faulty) throws IOException {
        spoil("organisations.yaml", sound, faulty);
        assertThat(error().all().getFirst().key()).isEqualTo("missing-key-near");
    }

    @ParameterizedTest
    @CsvSource({
        "profile.yaml",
        "documents.yaml",
        "milestones.yaml",
        "personnel.yaml",
        "agendas.yaml",
        "organisations.yaml",
        "index.yaml",
        "review/length.yaml"
    })
    void namesAMissingFile(String file) throws IOException {
        Files.delete(folder.resolve(file));
        assertThat(error().all())
                .anySatisfy(error -> {
                    assertThat(error.key()).isEqualTo("no-such-file");
                    assertThat(error.place().file()).endsWith(file);
                });
    }

    @Test
    void takesTheCommonWordsOfPassagesUnlessItHasItsOwn() throws IOException {
        assertThat(Profiles.read(folder).passages().kinds()).hasSize(9);
        passages("result", "kết quả");
        assertThat(Profiles.read(folder).passages().kinds()).hasSize(1);
    }

    @Test
    void takesTheCommonRemindersUnlessItHasItsOwn() throws IOException {
        assertThat(Profiles.read(folder).reminders().rules()).hasSize(2);
        Files.delete(folder.resolve("reminders.yaml"));
        assertThat(Profiles.read(folder).reminders().rules())
                .extracting(ReminderRule::id)
                .containsExactly("before-7", "before-2", "at-due", "after-3", "after-7");
    }

    @Test
    void takesTheCommonPilotSheetUnlessItHasItsOwn() throws IOException {
        assertThat(Profiles.read(folder).pilot().criteria()).hasSizeGreaterThan(20);
        pilot(TWO_GRADES, WAIT);
        var sheet = Profiles.read(folder).pilot();
        assertThat(sheet.grades()).extracting(PilotSheet.Grade::id).containsExactly("yes", "no");
        assertThat(sheet.criterion("on-time")).isPresent();
        assertThat(sheet.criterion("late")).isEmpty();
        assertThat(sheet.learning().days()).isEqualTo(14);
        assertThat(sheet.learning().basis().mark()).isEqualTo(Mark.PRACTICE);
    }

    @Test
    void refusesAWaitForPilotsThatIsNoneOrHasNoSource() throws IOException {
        pilot(TWO_GRADES, "{id: learning-gap, days: 91, source: D1, mark: practice}");
        assertThat(error().key()).isEqualTo("out-of-range");
        pilot(TWO_GRADES, "{id: learning-gap, days: -1, source: D1, mark: practice}");
        assertThat(error().key()).isEqualTo("out-of-range");
        pilot(TWO_GRADES, "{id: learning-gap, days: 7, mark: practice}");
        assertThat(error().key()).isEqualTo("missing-key");
        pilot(TWO_GRADES, "{id: yes, days: 7, source: D1, mark: practice}");
        assertThat(error().key()).isEqualTo("duplicate-id");
    }

    @Test
    void refusesAScaleOfOneGrade() throws IOException {
        pilot("[{id: yes, name: {vi: Có, en: Yes}}]", WAIT);
        assertThat(error().key()).isEqualTo("out-of-range");
    }

    private static final String TWO_GRADES =
            "[{id: yes, name: {vi: Có, en: Yes}}, {id: no, name: {vi: Không, en: No}}]";
    private static final String WAIT = "{id: learning-gap, days: 14, source: D1, mark: practice}";

    private void pilot(String grades, String learning) throws IOException {
        Files.writeString(
                folder.resolve("pilot.yaml"),
                """
                grades: %s
                unseen: {vi: Không thấy, en: Not seen}
                learning: %s
                criteria:
                  - {id: on-time, part: time, text: {vi: Đúng giờ, en: On time}, source: D1, mark: practice}
                """
                        .formatted(grades, learning));
    }

    @Test
    void refusesPassagesOfAnUnknownKindOrWithAWrongPattern() throws IOException {
        passages("resultt", "kết quả");
        assertThat(error().key()).isEqualTo("unknown-passage");
        passages("result", "(kết quả");
        assertThat(error().key()).isEqualTo("bad-pattern");
    }

    private void passages(String kind, String heading) throws IOException {
        Files.writeString(
                folder.resolve("passages.yaml"),
                """
                leads: ["các"]
                joints: "[,;]"
                kinds:
                  - kind: %s
                    headings: ["%s"]
                    openings: []
                    signs: []
                    source: D1
                    mark: practice
                """
                        .formatted(kind, heading));
    }

    @Test
    void tellsTheErrorsOfAllFilesAtOnce() throws IOException {
        spoil("milestones.yaml", "number: 2", "number: 7");
        spoil("personnel.yaml", "min: 30", "min: 60");
        spoil("organisations.yaml", "code: ccb", "code: dtn");
        assertThat(error().all()).hasSize(3);
    }

    @Test
    void refusesAReviewFileThatIsNotYaml() throws IOException {
        Files.writeString(folder.resolve("review/length.yaml"), "a: [\n");
        assertThat(error().all()).extracting(ProfileError::key).containsExactly("not-yaml");
    }

    @Test
    void takesSharedRulesAndLaysItsOwnValuesOverThem() throws IOException {
        share("[length-section, input-no-text]", "extends: length-section\nmark: practice\n");
        var files = Profiles.read(folder).reviewFiles();
        assertThat(files)
                .extracting(ProfileFile::name)
                .containsExactly("common/review/input-no-text.yaml", "review/length.yaml");
        var rule = files.getLast().yaml().asMap();
        assertThat(rule.required("id").text()).isEqualTo("length.section");
        assertThat(rule.required("mark").text()).isEqualTo("practice");
        assertThat(rule.required("mark").place().toString()).isEqualTo("review/length.yaml:2:7");
    }

    @Test
    void keepsTheOtherParametersOfASharedRule() throws IOException {
        share("all", "extends: input-no-text\nparameters: {least-words: 99}\n");
        var rule = Profiles.read(folder).reviewFiles().getLast().yaml().asMap();
        var parameters = rule.required("parameters").asMap();
        assertThat(parameters.required("least-words").integer()).isEqualTo(99);
        assertThat(parameters.required("least-marked-percent").integer()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"[lenth-section], index.yaml", "[input-no-text], review/length.yaml"})
    void namesTheLineOfARuleThatIsNotShared(String shared, String file) throws IOException {
        share(shared, "extends: length-section\nmark: practice\n");
        var error = error();
        assertThat(error.key()).isEqualTo("unknown-rule");
        assertThat(error.place().file()).endsWith(file);
        assertThat(error.place().line()).isEqualTo(1);
    }

    @Test
    void refusesToChangeTheWordsOfASharedRule() throws IOException {
        share("all", "extends: length-section\nmark: practice\nmessages: {}\n");
        var file = Profiles.read(folder).reviewFiles().getLast();
        var error = catchThrowableOfType(ProfileError.class, file::yaml);
        assertThat(error.key()).isEqualTo("unknown-key");
        assertThat(error.place().toString()).isEqualTo("review/length.yaml:3:1");
    }

    private void share(String rules, String own) throws IOException {
        Files.writeString(
                folder.resolve("index.yaml"),
                "shared: %s\nreview: [review/length.yaml]\n".formatted(rules));
        Files.writeString(folder.resolve("review/length.yaml"), own);
    }

    @Test
    void namesTheProfilesAtHandForAnUnknownOne() {
        var error = catchThrowableOfType(ProfileError.class, () -> Profiles.load("mttq-1999-2004"));
        assertThat(error.getMessage()).contains("mttq-1999-2004").contains("mttq-2024-2029");
    }

    @ParameterizedTest
    @EnumSource(ProfileFault.class)
    void hasWordsForEachFaultInBothLanguages(ProfileFault fault) {
        var vietnamese = ResourceBundle.getBundle(ProfileFault.BUNDLE, Locale.ROOT);
        var english = ResourceBundle.getBundle(ProfileFault.BUNDLE, Locale.ENGLISH);
        assertThat(vietnamese.getString(fault.key())).isNotEqualTo(english.getString(fault.key()));
        assertThat(vietnamese.getString(fault.key() + ".cure"))
                .isNotEqualTo(english.getString(fault.key() + ".cure"));
    }
}
