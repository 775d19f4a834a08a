package vn.daihoi.review.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.text.Normalizer;
import java.util.List;

class OverlapsTest {

    private static final String HEDGE =
            "Năm qua, Ban công tác Mặt trận đã vận động được mười hai hộ hiến đất mở rộng ngõ, mỗi hộ lùi "
                    + "tường rào gần nửa mét.";
    private static final String CONCRETE =
            "Bà con góp công dọn dẹp, đổ bê tông và kẻ vạch ngay trong tháng Tư, không đợi kinh phí của quận.";
    private static final String LAMPS =
            "Ba mươi bóng đèn tiết kiệm điện được lắp dọc hai bên ngõ do các gia đình tự mua và tự trông coi.";
    private static final String SHARED = String.join(" ", HEDGE, CONCRETE, LAMPS);
    private static final String CHESS =
            "Câu lạc bộ cờ tướng sinh hoạt vào chiều thứ bảy, hội viên cao tuổi nhất năm nay tròn tám mươi.";
    private static final String LIBRARY =
            "Tủ sách của nhà văn hóa mở cửa sáng chủ nhật; thiếu nhi được mượn mỗi lần hai cuốn truyện.";

    @Test
    void aCopiedPassageIsFoundWithItsPlacesOnBothSides() {
        var here = TokenText.of("a", CHESS + "\n" + SHARED + "\n" + LIBRARY);
        var there = TokenText.of("b", "Mở đầu.\n" + SHARED);

        var passage = onlyPassage(here, there);

        assertThat(passage.here().of(here.text())).isEqualTo(SHARED);
        assertThat(passage.there().of(there.text())).isEqualTo(SHARED);
        assertThat(passage.type()).isEqualTo(PassageType.VERBATIM);
        assertThat(passage.score()).isEqualTo(1);
    }

    @Test
    void aCopyThatBeginsInTheMiddleOfASentenceIsNotWidened() {
        var middle = SHARED.substring(SHARED.indexOf("vận động"));
        var here =
                TokenText.of(
                        "a",
                        "Theo ý kiến của đồng chí tổ trưởng tổ dân phố số sáu thì hội phụ nữ đã "
                                + middle);
        var there = TokenText.of("b", SHARED);

        var passage = onlyPassage(here, there);

        assertThat(passage.here().of(here.text()))
                .endsWith(middle)
                .hasSizeLessThan(middle.length() + 8);
    }

    @Test
    void sentencesInAnotherOrderAreOnePassage() {
        var here = TokenText.of("a", CHESS + "\n" + String.join(" ", LAMPS, HEDGE, CONCRETE));
        var there = TokenText.of("b", SHARED + "\n" + LIBRARY);

        assertThat(onlyPassage(here, there).type()).isEqualTo(PassageType.REORDERED);
    }

    @Test
    void aPassageWithWordsChangedIsEdited() {
        var edited =
                SHARED.replace("vận động được", "thuyết phục được")
                        .replace("dọn dẹp", "thu dọn")
                        .replace("tự mua", "cùng mua");
        var here = TokenText.of("a", edited + "\n" + CHESS);
        var there = TokenText.of("b", LIBRARY + "\n" + SHARED);

        var passage = onlyPassage(here, there);

        assertThat(passage.type()).isEqualTo(PassageType.EDITED);
        assertThat(passage.here().of(here.text())).isEqualTo(edited);
    }

    @Test
    void theSameInOtherWordsIsAParaphrase() {
        var retold =
                "Để ngõ rộng thêm, mười hai hộ trong năm đã nghe Mặt trận vận động mà hiến phần đất sát tường rào. "
                        + "Chẳng chờ kinh phí quận rót về, tháng Tư bà con đã cùng nhau đổ bê tông rồi kẻ vạch. "
                        + "Đèn hai bên ngõ có ba mươi bóng, đều là loại tiết kiệm, gia đình nào gần thì mua và trông.";
        var here = TokenText.of("a", CHESS + "\n" + retold);
        var there = TokenText.of("b", SHARED + "\n" + LIBRARY);

        assertThat(onlyPassage(here, there).type()).isEqualTo(PassageType.PARAPHRASE);
    }

    @Test
    void theSameSentenceWithOtherFiguresAndNamesSaysWhatDiffers() {
        var one =
                "Phường Sen Vàng có 12 khu dân cư, trong đó 9 khu đạt danh hiệu văn hóa ba năm liền theo đánh giá của quận.";
        var other = one.replace("12", "14").replace("Sen Vàng", "Bàng Xanh");
        var here = TokenText.of("a", one);
        var there = TokenText.of("b", other);

        var changes = onlyPassage(here, there).changes();

        assertThat(changes)
                .extracting(change -> change.here().of(one) + "/" + change.there().of(other))
                .containsExactly("Phường Sen Vàng/Phường Bàng Xanh", "12/14");
        assertThat(changes)
                .extracting(SharedPassage.Change::kind)
                .containsExactly(SharedPassage.Change.Kind.NAME, SharedPassage.Change.Kind.FIGURE);
    }

    @Test
    void writingOfToneMarksLineEndsAndNormalFormDoNotHideACopy() {
        var other =
                Normalizer.normalize(
                                SHARED.replace("hòa", "hoà").toUpperCase(java.util.Locale.ROOT),
                                Normalizer.Form.NFD)
                        .replace(" hai ".toUpperCase(java.util.Locale.ROOT), "\r\n");
        var passage = onlyPassage(TokenText.of("a", SHARED), TokenText.of("b", "😀 שלום " + other));

        assertThat(passage.type()).isIn(PassageType.VERBATIM, PassageType.EDITED);
        assertThat(passage.here().of(SHARED)).isEqualTo(SHARED);
    }

    @Test
    void wordingOfTheGuidanceIsShownAndNotCounted() {
        var overlaps =
                new Overlaps().withCommon(CommonWording.of(List.of(TokenText.of("g", SHARED))));
        var here = TokenText.of("a", CHESS + "\n" + SHARED);
        var there = TokenText.of("b", SHARED + "\n" + LIBRARY);

        assertThat(overlaps.between(here, there)).singleElement().matches(SharedPassage::common);
    }

    @Test
    void wordingOfTheGuidanceInsideACopyIsMarkedInItsRuns() {
        var overlaps =
                new Overlaps().withCommon(CommonWording.of(List.of(TokenText.of("g", CONCRETE))));

        var passages = overlaps.between(TokenText.of("a", SHARED), TokenText.of("b", SHARED));

        assertThat(passages)
                .filteredOn(passage -> !passage.common())
                .singleElement()
                .satisfies(passage -> assertThat(passage.here().of(SHARED)).isEqualTo(SHARED));
    }

    @Test
    void aNameThatOneTextRepeatsMakesNoPassage() {
        var name =
                "Ban Chấp hành Hội Chữ thập đỏ phường Sen Vàng thành phố Hà Nội nhiệm kỳ 2021 - 2026 lần thứ năm vừa được kiện toàn";
        var here = TokenText.of("a", String.join("\n", name, CHESS, name, LIBRARY, name));
        var there = TokenText.of("b", HEDGE + "\n" + name);

        assertThat(new Overlaps().between(here, there)).noneMatch(passage -> !passage.common());
    }

    @Test
    void knownPlacesAreEnoughToFindThePassageAround() {
        var here =
                TokenText.of("a", (CHESS + "\n").repeat(40) + SHARED + ("\n" + CHESS).repeat(40));
        var there = TokenText.of("b", (LIBRARY + "\n").repeat(50) + SHARED);
        int a = tokenAt(here, here.text().indexOf("bê tông"));
        int b = tokenAt(there, there.text().indexOf("bê tông"));

        assertThat(new Overlaps().near(here, there, new int[] {a, a + 3}, new int[] {b, b + 3}))
                .singleElement()
                .satisfies(passage -> assertThat(passage.here().of(here.text())).isEqualTo(SHARED));
    }

    @Test
    void textsOnOtherSubjectsShareNothing() {
        assertThat(
                        new Overlaps()
                                .between(
                                        TokenText.of("a", SHARED),
                                        TokenText.of("b", CHESS + "\n" + LIBRARY)))
                .isEmpty();
    }

    @Test
    void anEmptyTextAndASingleWordShareNothing() {
        for (var text : List.of("", "đoàn", "…", "\r\n")) {
            assertThat(new Overlaps().between(TokenText.of("a", text), TokenText.of("b", SHARED)))
                    .isEmpty();
            assertThat(new Overlaps().between(TokenText.of("a", SHARED), TokenText.of("b", text)))
                    .isEmpty();
        }
    }

    @Test
    void cleanTextBehindChangesNothingBefore() {
        var there = TokenText.of("b", LIBRARY + "\n" + SHARED);
        var before = new Overlaps().between(TokenText.of("a", SHARED), there);

        var after = new Overlaps().between(TokenText.of("a", SHARED + "\n" + CHESS), there);

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theOrderOfTheSidesOnlySwapsThem() {
        var a = TokenText.of("a", CHESS + "\n" + SHARED);
        var b = TokenText.of("b", LIBRARY + "\n" + LAMPS + " " + HEDGE);

        var forth = onlyPassage(a, b);
        var back = onlyPassage(b, a);

        assertThat(List.of(back.there(), back.here()))
                .isEqualTo(List.of(forth.here(), forth.there()));
    }

    private static SharedPassage onlyPassage(TokenText here, TokenText there) {
        var passages = new Overlaps().between(here, there);
        assertThat(passages).hasSize(1);
        return passages.getFirst();
    }

    private static int tokenAt(TokenText text, int offset) {
        int token = 0;
        while (text.start(token) < offset) {
            token++;
        }
        return token;
    }
}
