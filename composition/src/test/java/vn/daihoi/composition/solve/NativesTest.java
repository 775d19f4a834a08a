package vn.daihoi.composition.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativesTest {

    @Test
    void smallCasesGoOnWhereTheNativesAreAbsent() {
        Natives absent = new Natives.Absent("no natives for this machine");
        var composer = new Composer(absent.solver(200).orElseThrow());
        var asked = RandomCase.of(3);
        assertThat(composer.repair(asked, Limits.usual(), Stop.never()).status())
                .isEqualTo(
                        new Composer(Solvers.solver())
                                .repair(asked, Limits.usual(), Stop.never())
                                .status());
    }

    @Test
    void nothingIsPromisedForLargeCasesWhereTheNativesAreAbsent() {
        assertThat(new Natives.Absent("none").solver(201)).isEmpty();
    }

    @Test
    void whereTheyAreLoadedAnySizeIsSearched() {
        assertThat(Natives.load().solver(20_000)).isPresent();
    }
}
