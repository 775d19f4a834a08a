package vn.daihoi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

/// Sound papers into which one passage is put a second time: copied as it is, with words changed,
/// or under another heading. That the papers are silent without it is proved by [OtherStylesTest].
class SelfRepetitionTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    /// @param before the words before which the passage is put; never the first of a line
    private static List<Finding> found(String paper, String before, String passage) {
        var lines = OtherStylesTest.resource(paper + ".txt");
        assertThat(lines).containsOnlyOnce("\n" + before);
        var document =
                ExamplePaper.of(
                        paper + ".docx",
                        lines.replace("\n" + before, "\n" + passage + "\n" + before));
        return REVIEW
                .run(List.of(new InputDocument(document, null)), Context.EMPTY)
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("overlap.self"))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phuong-ben-nghieng-bao-cao-chinh-tri | **2- Nguyên nhân** | Năm năm qua, cửa lạch bồi lắng, giá dầu tăng, lao động trẻ bỏ biển đi xuất khẩu lao động; phường lại sắp xếp từ 9 xóm thành 6 khối phố nên cán bộ Mặt trận ở cơ sở thay đổi nhiều. | copied into another part
                    phuong-ben-nghieng-bao-cao-chinh-tri | **4- Củng cố | Sau giám sát có 27 kiến nghị, các cơ quan chức năng đến nay đã trả lời 24. Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng đã theo dõi 12 công trình, phát hiện ra 2 công trình làm sai thiết kế. | words changed
                    phuong-ben-nghieng-bao-cao-chinh-tri | **3- Bài học | Mặt trận trong phường cùng với các đoàn thể tổ chức 96 cuộc tuyên truyền, 7.480 lượt người dự; mở chuyên mục phát thanh "Chuyện xóm biển" vào 17 giờ thứ Bảy hằng tuần từ tháng 4/2020, đến nay phát 198 số. | words added
                    xa-na-tau-kiem-diem | **3. Trách nhiệm** | Đường vào xóm Khau Luông mùa mưa không đi được, nên từ năm 2021 các cuộc họp tháng 7, tháng 8 chuyển sang gọi nhóm qua điện thoại. | the greater part of a sentence
                    quan-tay-giang-huong-dan | **V. TỔ CHỨC | Ban Thường trực Ủy ban MTTQ phường tổng hợp ý kiến theo từng phần của dự thảo, nêu rõ bao nhiêu người đồng ý, bao nhiêu người muốn sửa và sửa thế nào; ý kiến trái nhau thì ghi cả hai, không tự chọn một phía. | pasted twice in one section
                    quan-tay-giang-huong-dan | **Nơi nhận | Trưởng Ban công tác Mặt trận mời đại diện các hộ trong khu dân cư, người có uy tín, chức sắc tôn giáo, chủ cơ sở sản xuất, kinh doanh; số người dự ít nhất bằng một nửa số hộ. | a paragraph in a part of another kind
                    """)
    void findsWhatWasPutInASecondTime(String paper, String before, String passage, String how) {
        assertThat(found(paper, before, passage))
                .as(how)
                .singleElement()
                .satisfies(finding -> assertThat(finding.related()).isNotEmpty());
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    phuong-ben-nghieng-bao-cao-chinh-tri | **2- Nguyên nhân** | Năm năm tới, cửa lạch hết bồi lắng, lao động trẻ trở về với biển. | a sentence that sounds alike
                    phuong-ben-nghieng-bao-cao-chinh-tri | **3- Giám sát | Năm 2023, sau giám sát có 9 kiến nghị, cơ quan chức năng đã trả lời 8. Ban Thanh tra nhân dân và Ban Giám sát đầu tư của cộng đồng theo dõi 4 công trình, phát hiện 1 công trình làm sai thiết kế. | other figures
                    quan-tay-giang-ke-hoach | **III. KINH PHÍ** | - Đơn vị phối hợp: Ban Tuyên giáo Quận ủy, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa - Thông tin và Thể thao, các tổ chức chính trị - xã hội quận, Ban Thường trực Ủy ban MTTQ 12 phường. | a line of who takes part
                    """)
    void saysNothingOfWhatIsOnlyAlike(String paper, String before, String passage, String how) {
        assertThat(found(paper, before, passage)).as(how).isEmpty();
    }

    @Test
    void onlyNotesWhatAGuidanceRepeats() {
        var pasted =
                "Trước Đại hội mười ngày, bản trả lời được niêm yết tại trụ sở phường và nhà văn hóa khu dân cư, người dân nào thấy ý kiến của mình chưa được ghi đúng thì nói lại với Ban công tác Mặt trận, Ban báo ngay cho phường để sửa trong ngày.";
        assertThat(found("quan-tay-giang-huong-dan", "**V. TỔ CHỨC", pasted + "\n" + pasted))
                .singleElement()
                .extracting(Finding::level)
                .isEqualTo(Level.NOTE);
    }
}
