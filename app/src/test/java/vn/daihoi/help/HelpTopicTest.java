package vn.daihoi.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.accounts.Role;
import vn.daihoi.pages.Texts;

class HelpTopicTest {

    @ParameterizedTest
    @EnumSource
    void hasItsStepsForEveryRole(Role role) {
        assertThat(Texts.in(Texts.VIETNAMESE).keys())
                .containsAll(HelpTopic.of(role).stepKeys())
                .contains(HelpTopic.of(role).titleKey());
    }
}
