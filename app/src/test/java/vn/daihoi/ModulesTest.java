package vn.daihoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void keepTheirBoundaries() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void areGuardedByACheckThatBites() {
        var canary = ApplicationModules.of("canary", _ -> true);
        assertThat(canary.detectViolations().hasViolations()).isTrue();
    }
}
