package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

class FormTextTest {

    private static final Map<FormFact, String> FACTS =
            Map.of(FormFact.UNIT, "phường Đồng Sen", FormFact.TERM, "2024-2029");

    @Test
    void writesAFactAsTheFormWritesItsName() {
        assertThat(new FormText("{unit}, {Unit}, {UNIT}").fill(FACTS))
                .contains("phường Đồng Sen, Phường Đồng Sen, PHƯỜNG ĐỒNG SEN");
    }

    @Test
    void leavesOutWhatNamesAnUnknownFact() {
        var text = new FormText("Đại hội {unit}[ lần thứ {ordinal}][, nhiệm kỳ {term}]");
        assertThat(text.fill(FACTS)).contains("Đại hội phường Đồng Sen, nhiệm kỳ 2024-2029");
    }

    @Test
    void isNothingWithoutAFactThatItNeeds() {
        assertThat(new FormText("Kính gửi {upper}").fill(FACTS)).isEmpty();
    }
}
