package vn.daihoi.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.accounts.Role;
import vn.daihoi.profile.Milestone;
import vn.daihoi.profile.Profiles;

import java.util.Arrays;
import java.util.HashSet;
import java.util.stream.Collectors;

class ScriptTest {

    private final Script script = ScriptReader.read();

    @Test
    void hasTheWardsAndResidentialCommitteesOfTheDistrict() {
        assertThat(script.wards()).hasSize(21);
        assertThat(script.wards().stream().mapToInt(Script.Ward::residential).sum()).isEqualTo(261);
    }

    @Test
    void showsOneAccountOfEachRole() {
        var roles =
                script.accounts().stream()
                        .map(account -> Role.valueOf(account.role()))
                        .collect(Collectors.toSet());
        assertThat(roles).isEqualTo(new HashSet<>(Arrays.asList(Role.values())));
    }

    @Test
    void namesStepsThatTheProfileHas() {
        var known =
                Profiles.load(script.campaign().profile()).milestones().stream()
                        .map(Milestone::id)
                        .toList();
        assertThat(script.wards())
                .allSatisfy(ward -> {
                    assertThat(known).containsAll(ward.late().keySet());
                    assertThat(known).containsAll(ward.open().keySet());
                });
    }

    @Test
    void namesDocumentsThatAreThere() {
        assertThat(script.documents())
                .allSatisfy(paper ->
                        assertThat(
                                        getClass()
                                                .getResource(
                                                        "/demo/documents/" + paper.file() + ".md"))
                                .isNotNull());
    }

    @Test
    void hasATaskThatComesAgainWhileTheCampaignLasts() {
        assertThat(TaskScript.read().tasks())
                .filteredOn(task -> task.repeat().isPresent())
                .singleElement()
                .satisfies(task ->
                        assertThat(task.repeat().orElseThrow().until()).isAfter(task.due()));
    }

    @Test
    void hasATrainingWithMaterialThatIsThereAndAShortTest() {
        var training =
                MeetingScript.read().meetings().stream()
                        .filter(held -> held.test().isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(training.kind()).isEqualTo("training");
        assertThat(training.material())
                .isNotEmpty()
                .allSatisfy(each ->
                        assertThat(getClass().getResource("/demo/meetings/" + each.file() + ".md"))
                                .isNotNull());
        assertThat(training.test().orElseThrow().questions())
                .allSatisfy(each -> assertThat(each.right()).isBetween(1, each.choices().size()));
    }
}
