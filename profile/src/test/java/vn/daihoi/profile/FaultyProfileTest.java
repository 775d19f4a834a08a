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

/// A small sound profile is copied, one line of it is spoilt, and reading must name that line.
class FaultyProfileTest {

    @TempDir Path folder;

    private ProfileCopy copy;

    @BeforeEach
    void copySoundProfile() throws IOException {
        copy = ProfileCopy.in(folder);
    }

    @Test
    void readsTheSoundProfile() {
        var profile = copy.read();
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
        var line = copy.spoil(file, sound, faulty);
        var first = copy.error().all().getFirst();
        assertThat(first.key()).as(first.getMessage()).isEqualTo(key);
        assertThat(first.place().file()).endsWith(file);
        assertThat(first.place().line()).isEqualTo(line);
    }

    @Test
    void namesAnUnknownKeyWithItsCure() throws IOException {
        var line = copy.spoil("documents.yaml", "maxPages: 15", "maxPages: 15, maxPage: 3");
        assertThat(copy.error().describe(Locale.ENGLISH))
                .contains("documents.yaml:" + line + ":")
                .contains("There is no entry named \"maxPage\" here.")
                .contains("Maybe you meant \"maxPages\".");
    }

    @Test
    void refusesAHeadingDeeperThanItsNumbers() throws IOException {
        var line = copy.spoil("drafts.yaml", "part: results", "sections: [{heading: Con số}]");
        assertThat(copy.error().key()).isEqualTo("heading-without-scheme");
        assertThat(copy.error().place().line()).isEqualTo(line);
    }

    @Test
    void offersNoDraftsWithoutHeads() throws IOException {
        assertThat(copy.read().drafting().draft("ke-hoach", "ward")).isPresent();
        Files.delete(folder.resolve("heads.yaml"));
        assertThat(copy.read().drafting().drafts()).isEmpty();
    }

    @Test
    void refusesARuleThatBoundsNothing() throws IOException {
        copy.spoil("personnel.yaml", "max: 0.60", "note: unknown");
        assertThat(copy.error().all()).extracting(ProfileError::key).containsExactly("no-bound");
    }

    @ParameterizedTest
    @CsvSource({"source: D1, sorce: D1", "mark: confirmed, mrk: confirmed"})
    void refusesARuleWithoutSourceOrMark(String sound, String faulty) throws IOException {
        copy.spoil("organisations.yaml", sound, faulty);
        assertThat(copy.error().all().getFirst().key()).isEqualTo("missing-key-near");
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
        assertThat(copy.error().all())
                .anySatisfy(error -> {
                    assertThat(error.key()).isEqualTo("no-such-file");
                    assertThat(error.place().file()).endsWith(file);
                });
    }

    @Test
    void tellsTheErrorsOfAllFilesAtOnce() throws IOException {
        copy.spoil("milestones.yaml", "number: 2", "number: 7");
        copy.spoil("personnel.yaml", "min: 30", "min: 60");
        copy.spoil("organisations.yaml", "code: ccb", "code: dtn");
        assertThat(copy.error().all()).hasSize(3);
    }

    @Test
    void refusesAReviewFileThatIsNotYaml() throws IOException {
        Files.writeString(folder.resolve("review/length.yaml"), "a: [\n");
        assertThat(copy.error().all()).extracting(ProfileError::key).containsExactly("not-yaml");
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
