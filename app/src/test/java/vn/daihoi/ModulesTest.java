package vn.daihoi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    /// Plain libraries with packages of their own making, guarded by Maven.
    private static final DescribedPredicate<JavaClass> LIBRARIES =
            resideInAnyPackage(
                    "vn.daihoi.profile..", "vn.daihoi.review..", "vn.daihoi.composition..");

    @Test
    void keepTheirBoundaries() {
        ApplicationModules.of(Application.class, LIBRARIES).verify();
    }

    @Test
    void areGuardedByACheckThatBites() {
        var canary = ApplicationModules.of("canary", _ -> true);
        assertThat(canary.detectViolations().hasViolations()).isTrue();
    }
}
