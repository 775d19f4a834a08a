package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.YamlFile;

class RuleReaderTest {

    private static final Profile PROFILE = Profiles.load("mttq-2024-2029");

    private static final String RULE =
            PROFILE.reviewFiles().stream()
                    .filter(file -> file.name().endsWith("length-section.yaml"))
                    .findFirst()
                    .orElseThrow()
                    .text();

    private static Rule read(String text) {
        return new RuleReader(PROFILE).read(YamlFile.read("r.yaml", text));
    }

    @Test
    void readsARuleThatIsWhole() {
        assertThat(read(RULE).id()).isEqualTo("length.section");
        assertThat(read(RULE).parameters()).containsEntry("least-words", "1000");
    }

    @Test
    void refusesAnUnknownParameterAndNamesTheNearest() {
        assertThatThrownBy(() ->
                        read(
                                RULE.replace(
                                        "least-words: 1000", "least-words: 1000\n  most-words: 5")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("r.yaml:")
                .hasMessageContaining("most-words");
    }

    @Test
    void refusesAnUnknownEntry() {
        assertThatThrownBy(() -> read(RULE + "colour: red\n"))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("colour");
    }

    @Test
    void refusesAPlaceThatTheRuleDoesNotFill() {
        assertThatThrownBy(() ->
                        read(
                                RULE.replace("{percent}% của", "{share}% của")
                                        .replace("{percent}%", "{share}%")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("{share}");
    }

    @Test
    void refusesARuleWithoutNearMiss() {
        assertThatThrownBy(() -> read(RULE.replace("findings: 0", "findings: 1")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("length.section");
    }

    @Test
    void refusesAKindOfDocumentThatTheProfileLacks() {
        assertThatThrownBy(() -> read(RULE.replace("[bao-cao-chinh-tri]", "[bao-cao-tai-chinh]")))
                .isInstanceOf(ProfileError.class)
                .hasMessageContaining("bao-cao-tai-chinh");
    }
}
