package vn.daihoi.bench.composition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.solve.Stop;

class RelaxingTest {

    /// Effort is counted in work, not by the clock, so that this holds on any machine.
    @ParameterizedTest
    @CsvSource({"SUM, 1", "SUM, 6", "DRAWN, 6", "SEVERAL, 1"})
    void theLeastThatGivesIsProvedWithLittleEffort(ImpossibleSet.Fault fault, long seed) {
        var solver = ((Natives.Loaded) Natives.load()).solver();
        var asked = new ImpossibleSet(new CompositionSet(200, 45, 30, 1, seed), fault).make();
        var found = new Composer(solver).relax(asked, Limits.usual().withEffort(1), Stop.never());
        assertThat(found.status()).isEqualTo(Status.OPTIMAL);
        assertThat(found.all()).isTrue();
    }
}
