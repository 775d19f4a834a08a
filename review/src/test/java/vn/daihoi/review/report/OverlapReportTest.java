package vn.daihoi.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.overlap.ComparedTexts;
import vn.daihoi.review.overlap.Overlaps;
import vn.daihoi.review.overlap.TokenText;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class OverlapReportTest {

    private static final String SHARED =
            "Ban công tác Mặt trận khu dân cư số 7 đã vận động 12 hộ hiến đất mở ngõ, đổ bê tông 85 mét và "
                    + "lắp ba mươi bóng đèn <tiết kiệm> dọc hai bên, bà con tự trông coi.";

    private final TokenText here = TokenText.of("a<b>.docx", "Mở đầu.\n" + SHARED);
    private final TokenText there = TokenText.of("b.docx", SHARED.replace("12", "15"));

    @Test
    void eachPassageStandsSideBySideWithWhatDiffers() {
        var page = page(Locale.of("vi"));

        assertThat(page)
                .contains("Đoạn 1: giữ nguyên văn", "giống 100 %")
                .contains("<span class=\"m same changed\">12</span>")
                .contains("<span class=\"m same changed\">15</span>");
    }

    @Test
    void everyAnchorThatIsLedToExists() {
        var page = page(Locale.of("vi"));
        var led =
                java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(each -> each.group(1))
                        .toList();

        assertThat(led)
                .isNotEmpty()
                .allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
    }

    @Test
    void namesAndTextsAreEscapedAndNothingIsLoaded() {
        assertThat(page(Locale.ENGLISH))
                .contains("a&lt;b&gt;.docx", "&lt;tiết kiệm&gt;", "word for word")
                .doesNotContain("<b>", "<script", "http");
    }

    @Test
    void pairsWithoutPassagesAreLeftOutAndNoneAtAllIsSaid() {
        var nothing = new ComparedTexts(here, there, List.of());

        assertThat(new OverlapReport(Locale.of("vi")).write(List.of(nothing)))
                .contains("Không tìm thấy đoạn nào trùng nhau.")
                .doesNotContain("b.docx");
    }

    @Test
    void wholeTextsAreLeftOutHoweverManyPairsThereAre() {
        var whole = TokenText.of("dài.txt", SHARED + " ".repeat(4_000_000));
        var pair = new ComparedTexts(whole, whole, new Overlaps().between(whole, there));
        int beyondInt = Integer.MAX_VALUE / 8_000_000 + 2;

        assertThat(
                        new OverlapReport(Locale.of("vi"))
                                .write(Collections.nCopies(beyondInt, pair))
                                .length())
                .isLessThan(4_000_000);
    }

    private String page(Locale locale) {
        var compared = new ComparedTexts(here, there, new Overlaps().between(here, there));
        return new OverlapReport(locale).write(List.of(compared));
    }
}
