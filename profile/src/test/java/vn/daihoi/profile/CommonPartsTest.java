package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.yaml.ProfileError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a profile takes from the common files, and what it may have of its own instead.
class CommonPartsTest {

    private static final String TWO_GRADES =
            "[{id: yes, name: {vi: Có, en: Yes}}, {id: no, name: {vi: Không, en: No}}]";
    private static final String WAIT = "{id: learning-gap, days: 14, source: D1, mark: practice}";

    @TempDir Path folder;

    private ProfileCopy copy;

    @BeforeEach
    void copySoundProfile() throws IOException {
        copy = ProfileCopy.in(folder);
    }

    @Test
    void takesTheCommonWordsOfPassagesUnlessItHasItsOwn() throws IOException {
        assertThat(copy.read().passages().kinds()).hasSize(9);
        passages("result", "kết quả");
        assertThat(copy.read().passages().kinds()).hasSize(1);
    }

    @Test
    void refusesPassagesOfAnUnknownKindOrWithAWrongPattern() throws IOException {
        passages("resultt", "kết quả");
        assertThat(copy.error().key()).isEqualTo("unknown-passage");
        passages("result", "(kết quả");
        assertThat(copy.error().key()).isEqualTo("bad-pattern");
    }

    @Test
    void takesTheCommonRemindersUnlessItHasItsOwn() throws IOException {
        assertThat(copy.read().reminders().rules()).hasSize(2);
        Files.delete(folder.resolve("reminders.yaml"));
        assertThat(copy.read().reminders().rules())
                .extracting(ReminderRule::id)
                .containsExactly("before-7", "before-2", "at-due", "after-3", "after-7");
    }

    @Test
    void takesTheCommonPilotSheetUnlessItHasItsOwn() throws IOException {
        assertThat(copy.read().pilot().criteria()).hasSizeGreaterThan(20);
        pilot(TWO_GRADES, WAIT);
        var sheet = copy.read().pilot();
        assertThat(sheet.grades()).extracting(PilotSheet.Grade::id).containsExactly("yes", "no");
        assertThat(sheet.criterion("on-time")).isPresent();
        assertThat(sheet.criterion("late")).isEmpty();
        assertThat(sheet.learning().days()).isEqualTo(14);
        assertThat(sheet.learning().basis().mark()).isEqualTo(Mark.PRACTICE);
    }

    @Test
    void refusesAWaitForPilotsThatIsNoneOrHasNoSource() throws IOException {
        pilot(TWO_GRADES, "{id: learning-gap, days: 91, source: D1, mark: practice}");
        assertThat(copy.error().key()).isEqualTo("out-of-range");
        pilot(TWO_GRADES, "{id: learning-gap, days: -1, source: D1, mark: practice}");
        assertThat(copy.error().key()).isEqualTo("out-of-range");
        pilot(TWO_GRADES, "{id: learning-gap, days: 7, mark: practice}");
        assertThat(copy.error().key()).isEqualTo("missing-key");
        pilot(TWO_GRADES, "{id: yes, days: 7, source: D1, mark: practice}");
        assertThat(copy.error().key()).isEqualTo("duplicate-id");
    }

    @Test
    void refusesAScaleOfOneGrade() throws IOException {
        pilot("[{id: yes, name: {vi: Có, en: Yes}}]", WAIT);
        assertThat(copy.error().key()).isEqualTo("out-of-range");
    }

    @Test
    void readsOnlyThoseCommonDraftsWhoseKindsItKnows() throws IOException {
        Files.delete(folder.resolve("drafts.yaml"));
        copy.spoil("heads.yaml", "issuer: board", "issuer: standing-board");
        assertThat(copy.error().all()).extracting(ProfileError::key).containsOnly("unknown-part");
    }

    @Test
    void takesSharedRulesAndLaysItsOwnValuesOverThem() throws IOException {
        share("[length-section, input-no-text]", "extends: length-section\nmark: practice\n");
        var files = copy.read().reviewFiles();
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
        var rule = copy.read().reviewFiles().getLast().yaml().asMap();
        var parameters = rule.required("parameters").asMap();
        assertThat(parameters.required("least-words").integer()).isEqualTo(99);
        assertThat(parameters.required("least-marked-percent").integer()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"[lenth-section], index.yaml", "[input-no-text], review/length.yaml"})
    void namesTheLineOfARuleThatIsNotShared(String shared, String file) throws IOException {
        share(shared, "extends: length-section\nmark: practice\n");
        var error = copy.error();
        assertThat(error.key()).isEqualTo("unknown-rule");
        assertThat(error.place().file()).endsWith(file);
        assertThat(error.place().line()).isEqualTo(1);
    }

    @Test
    void refusesToChangeTheWordsOfASharedRule() throws IOException {
        share("all", "extends: length-section\nmark: practice\nmessages: {}\n");
        var file = copy.read().reviewFiles().getLast();
        var error = catchThrowableOfType(ProfileError.class, file::yaml);
        assertThat(error.key()).isEqualTo("unknown-key");
        assertThat(error.place().toString()).isEqualTo("review/length.yaml:3:1");
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

    private void share(String rules, String own) throws IOException {
        Files.writeString(
                folder.resolve("index.yaml"),
                "shared: %s\nreview: [review/length.yaml]\n".formatted(rules));
        Files.writeString(folder.resolve("review/length.yaml"), own);
    }
}
