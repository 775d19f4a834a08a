package vn.daihoi.personnel.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.composition.Trait;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profiles;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;

class TypedPersonTest {

    private static final PersonWords WORDS =
            PersonWords.of(Profiles.load("mttq-2024-2029"), Texts.in(Texts.VIETNAMESE));

    private static TypedPerson read(Map<String, String> typed) {
        return TypedPerson.read(typed, WORDS, LocalDate.of(2024, 2, 26));
    }

    private static TypedPerson with(String field, String value) {
        var typed = new HashMap<>(Map.of("name", "Vũ Thị Mai"));
        typed.put(field, value);
        return read(typed);
    }

    @Test
    void readsWhatTheFormShows() {
        var details = InventedPeople.known("Trần Thị Hương");
        var sensitive = new Sensitive("Kinh", "khong", true, Trait.Day.of(Year.of(1990)));
        var read = read(TypedPerson.of(details, sensitive));
        assertThat(read.faults()).isEmpty();
        assertThat(read.details()).isEqualTo(details);
        assertThat(read.sensitive()).isEqualTo(sensitive);
    }

    @Test
    void takesEmptyFieldsForUnknown() {
        var read = read(Map.of("name", " Lê Văn An "));
        assertThat(read.faults()).isEmpty();
        assertThat(read.details()).isEqualTo(InventedPeople.named("Lê Văn An"));
        assertThat(read.sensitive()).isEqualTo(Sensitive.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "born, 30/02/1960",
        "gender, x",
        "category, XYZ",
        "religion, xyz",
        "ethnic, Klingon",
        "sitting, maybe",
        "score, '8,5 điểm'",
        "score, 1000.5",
        "score, -1"
    })
    void namesTheFieldThatIsWrong(String field, String value) {
        assertThat(with(field, value).faults()).containsOnlyKeys(field);
    }

    @Test
    void countsAsMemberWhoHasADayOfAdmission() {
        assertThat(with("party-since", "1990").sensitive().party()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kinh, Kinh",
        "Khmer, Khơ-me",
        "HMONG, HMông",
        "Ê Đê, Ê-đê",
        "tay, Tày",
        "Thái, Thái"
    })
    void knowsEthnicGroupsInOtherSpellings(String typed, String name) {
        assertThat(with("ethnic", typed).sensitive().ethnic()).isEqualTo(name);
    }

    @Test
    void knowsAllEthnicGroups() {
        assertThat(EthnicGroups.names()).hasSize(54).startsWith("Kinh").doesNotHaveDuplicates();
    }

    @Test
    void refusesTextsThatNoColumnHolds() {
        assertThat(with("post", "x".repeat(501)).faults().get("post"))
                .contains("501", "nhiều nhất được 500");
    }
}
