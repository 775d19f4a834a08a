package vn.daihoi.composition.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.apportion.Apportionment;
import vn.daihoi.composition.apportion.Method;
import vn.daihoi.composition.apportion.Unit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

class ApportionmentReaderTest {

    @Test
    void readsEveryFieldAndLetsAUnitReplaceWhatIsCommon() throws IOException {
        var read =
                read(
                        """
                        { "seats": 170, "method": "largest-remainder", "exOfficio": 11, "minimum": 10, "cap": 40,
                          "units": [ { "id": "a", "name": "Biên Hòa", "weight": 1104000, "minimum": 12, "cap": 30,
                                       "exOfficio": 2 },
                                     { "id": "b", "weight": 0 } ] }
                        """);
        assertThat(read)
                .isEqualTo(
                        new Apportionment(
                                170,
                                11,
                                Method.LARGEST_REMAINDER,
                                List.of(
                                        new Unit("a", "Biên Hòa", 1_104_000, 12, 30L, 2),
                                        new Unit("b", "", 0, 10, 40L, 0))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # file                                                                  | fault             | path
                    {"method":"webster","units":[]}                                         | MISSING_FIELD     | $.seats
                    {"seats":1,"units":[]}                                                  | MISSING_FIELD     | $.method
                    {"seats":1,"method":"webster"}                                          | MISSING_FIELD     | $.units
                    {"seats":-1,"method":"webster","units":[]}                              | OUT_OF_RANGE      | $.seats
                    {"seats":"1","method":"webster","units":[]}                             | NOT_A_WHOLE_NUMBER | $.seats
                    {"seats":1.5,"method":"webster","units":[]}                             | NOT_A_WHOLE_NUMBER | $.seats
                    {"seats":1000001,"method":"webster","units":[]}                         | OUT_OF_RANGE      | $.seats
                    {"seats":1,"method":"hare","units":[]}                                  | NOT_ONE_OF        | $.method
                    {"seats":1,"method":"webster","units":{}}                               | NOT_A_LIST        | $.units
                    {"seats":1,"method":"webster","units":[{"id":"a"}]}                     | MISSING_FIELD     | $.units[0].weight
                    {"seats":1,"method":"webster","units":[{"id":"a","weight":-5}]}         | OUT_OF_RANGE      | $.units[0].weight
                    {"seats":1,"method":"webster","units":[{"id":"a","weigth":5}]}          | MISSING_FIELD     | $.units[0].weight
                    {"seats":1,"method":"webster","units":[],"minimun":1}                   | UNKNOWN_FIELD_NEAR | $.minimun
                    {"seats":1,"method":"webster","units":[{"id":"a","weight":5,"cap":1,"minimum":2}]} | MIN_OVER_MAX | $.units[0]
                    {"seats":1,"method":"webster","units":[{"id":"a","weight":1},{"id":"a","weight":2}]} | DUPLICATE_ID | $.units[1].id
                    {"seats":1,"method":"webster","units":[{"id":"a","weight":1000000000000},{"id":"b","weight":1}]} | SUM_TOO_LARGE | $.units
                    {"seats":1,"seats":2,"method":"webster","units":[]}                     | NOT_JSON          | $
                    """)
    void namesWhatIsWrongAndWhere(String file, InputFault fault, String path) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        InputError.class,
                        error -> {
                            assertThat(error.fault()).isEqualTo(fault);
                            assertThat(error.path()).isEqualTo(path);
                        });
    }

    private static Apportionment read(String text) throws IOException {
        return ApportionmentReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
