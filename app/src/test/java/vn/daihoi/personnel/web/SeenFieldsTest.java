package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/// Two writers started from the same form; the first has saved.
class SeenFieldsTest {

    private static final Map<String, String> START =
            Map.of("post", "Tổ trưởng", "hometown", "Nam Định", "note", "một\nhai");

    private static SeenFields.Merged merge(Map<String, String> typed, Map<String, String> stored) {
        return SeenFields.read(SeenFields.of(START).sent()).merge(typed, stored);
    }

    @Test
    void whatOnlyTheFirstChangedIsTaken() {
        var stored = Map.of("post", "Bác sĩ", "hometown", "Nam Định", "note", "một\nhai");
        var merged = merge(START, stored);
        assertThat(merged.values()).containsEntry("post", "Bác sĩ");
        assertThat(merged.taken()).containsExactly("post");
        assertThat(merged.both()).isEmpty();
    }

    @Test
    void whatOnlyTheSecondChangedStays() {
        var typed = Map.of("post", "Bác sĩ", "hometown", "Nam Định", "note", "một\r\nhai ");
        var merged = merge(typed, START);
        assertThat(merged.values()).containsEntry("post", "Bác sĩ");
        assertThat(merged.taken()).isEmpty();
        assertThat(merged.both()).isEmpty();
    }

    @Test
    void whatBothChangedStaysAsTheSecondTypedItAndIsTold() {
        var typed = Map.of("post", "Bác sĩ", "hometown", "Nam Định", "note", "");
        var stored = Map.of("post", "Giáo viên", "hometown", "Hà Nam", "note", "");
        var merged = merge(typed, stored);
        assertThat(merged.values())
                .containsEntry("post", "Bác sĩ")
                .containsEntry("hometown", "Hà Nam");
        assertThat(merged.both()).containsExactly("post");
        assertThat(merged.taken()).containsExactly("hometown");
    }

    @Test
    void withoutMarksAllCountsAsTyped() {
        var stored = Map.of("post", "Bác sĩ", "hometown", "Nam Định", "note", "một\nhai");
        var merged = SeenFields.read("thing").merge(START, stored);
        assertThat(merged.values()).isEqualTo(START);
        assertThat(merged.both()).containsExactly("post");
    }
}
