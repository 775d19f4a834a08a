package vn.daihoi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;

class ScannedBeansTest {

    /// The program looks for its parts in all packages below `vn.daihoi`, so also here: a clock
    /// made for one measurement went into every other, and work that was due later never began.
    @Test
    void noMeasurementPutsAPartIntoTheProgramsOfTheOthers() {
        var parts = new ClassPathScanningCandidateComponentProvider(true);
        assertThat(parts.findCandidateComponents("vn.daihoi.bench")).isEmpty();
    }
}
