package vn.daihoi.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.LastCommittee;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TypedCommitteeTest {

    private static TypedCommittee read(Map<String, String> typed) {
        return TypedCommittee.read(
                typed, List.of("women", "non-party"), Texts.in(Texts.VIETNAMESE));
    }

    @Test
    void readsWhatTheFormShows() {
        var committee = new LastCommittee(45, 43, Map.of("women", 12), Map.of("non-party", 0));
        assertThat(read(TypedCommittee.of(committee)).committee()).isEqualTo(committee);
    }

    @Test
    void tellsUnknownFromNobody() {
        var read = read(Map.of("size-at-start", "45", "start.women", "0", "now.women", ""));
        assertThat(read.committee())
                .isEqualTo(new LastCommittee(45, null, Map.of("women", 0), Map.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "size-at-start, ''",
        "size-at-start, 0",
        "size-now, -1",
        "start.women, 46",
        "start.women, 12.5",
        "now.women, 99999",
        "now.non-party, nhiều"
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        var typed = new HashMap<>(Map.of("size-at-start", "45", "start.women", "45"));
        typed.put(field, value);
        var read = read(typed);
        assertThat(read.faults()).containsKey(field);
        assertThat(read.committee()).isNull();
    }
}
