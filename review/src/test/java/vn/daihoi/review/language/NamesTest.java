package vn.daihoi.review.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.review.words.Folded;

import java.util.List;

class NamesTest {

    private static List<String> persons(String text) {
        return Names.persons(text, Folded.of(text)).stream().map(NameMention::name).toList();
    }

    private static List<String> units(String text) {
        return Names.units(text, Folded.of(text)).stream()
                .map(name -> name.before() + " " + name.name())
                .toList();
    }

    @Test
    void findsPersonsAfterTheirTitles() {
        assertThat(
                        persons(
                                "Đồng chí Trần Thị Mai Hạ, Chủ tịch; ông Lê Văn Bách và bà Đỗ Hiền phát biểu; đồng chí Bí thư Đảng ủy."))
                .containsExactly("Trần Thị Mai Hạ", "Lê Văn Bách", "Đỗ Hiền");
    }

    @Test
    void findsUnitsInSmallAndCapitalLetters() {
        assertThat(
                        units(
                                "ỦY BAN MTTQ VIỆT NAM PHƯỜNG SEN HỒNG\nBÁO CÁO của phường Sen Hồng, quận 3, thành phố Hạ Biên - Sông Cầu, xã Đông"))
                .containsExactly(
                        "phường SEN HỒNG",
                        "phường Sen Hồng",
                        "quận 3",
                        "thành phố Hạ Biên - Sông Cầu",
                        "xã Đông");
    }

    @Test
    void keepsNamesThatBeginLikeCommonWords() {
        assertThat(
                        units(
                                "PHƯỜNG THÀNH ĐẠI NHIỆM KỲ 2024-2029, phường Văn Hội, xã Đại Công, xã Quý Lộc"))
                .containsExactly("phường THÀNH ĐẠI", "phường Văn Hội", "xã Đại Công", "xã Quý Lộc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các phường, xã, thị trấn",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "trật tự, an toàn xã hội",
                "Ủy ban MTTQ phường",
                "Đảng ủy phường Đảng viên",
                "KINH TẾ - XÃ HỘI",
                "Đoàn Thanh niên phường Quý III năm 2024",
                "Hội Làm vườn tỉnh Văn phòng Quý IV",
                "UBND tỉnh I/2026 2026 - 2030"
            })
    void findsNoUnitInOtherWords(String text) {
        assertThat(units(text)).isEmpty();
    }

    @Test
    void leavesOutANameThatGoesOnInTheNextLine() {
        assertThat(units("nhân dân xã Lương\nSơn đoàn kết")).isEmpty();
        assertThat(persons("đồng chí Trần Văn\nBách")).isEmpty();
    }

    @Test
    void findsWhatStandsInQuotationMarks() {
        var text = "Cuộc vận động “Toàn dân đoàn kết” và phong trào \"Sạch từ nhà\".";
        assertThat(Names.quoted(text, Folded.of(text)))
                .extracting(NameMention::name)
                .containsExactly("Toàn dân đoàn kết", "Sạch từ nhà");
    }
}
