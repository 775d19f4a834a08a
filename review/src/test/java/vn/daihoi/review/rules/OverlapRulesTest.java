package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;
import vn.daihoi.review.rules.RuleChange.Own;

import java.util.List;
import java.util.Map;

class OverlapRulesTest {

    private static final RuleSet PROFILE = RuleSet.of(Profiles.load("mttq-2024-2029"));
    private static final Example COPIED = example("overlap.dossier", 0);
    private static final Example RESTATED = example("overlap.dossier", 1);

    private static Example example(String rule, int number) {
        return PROFILE.rule(rule).orElseThrow().examples().get(number);
    }

    private static List<Finding> found(RuleSet rules, String rule, List<InputDocument> papers) {
        return Review.of(rules).run(papers, Context.EMPTY).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    private static RuleSet with(String key, String value) {
        var change = new RuleChange(null, null, Map.of(key, new Own<>(List.of(value), "Quận")));
        return PROFILE.with(new RuleSettings(Map.of("overlap.dossier", change)));
    }

    @Test
    void tellsShareWordsAndTheOtherPaperWithBothPlaces() {
        assertThat(found(PROFILE, "overlap.dossier", COPIED.papers()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.file()).isEqualTo("example.docx");
                    assertThat(finding.quote()).contains("Trong 5 năm qua");
                    assertThat(finding.measured()).containsKeys("percent", "words", "limit");
                    assertThat(finding.message().vi())
                            .contains("example-2.docx", "mức chung là 10%");
                    assertThat(finding.related())
                            .singleElement()
                            .satisfies(place -> {
                                assertThat(place.file()).isEqualTo("example-2.docx");
                                assertThat(place.quote()).contains("Trong 5 năm qua");
                            });
                });
    }

    @Test
    void letsTheBoardSetTheLimitOfAPairOfKinds() {
        var wide = with("share.bao-cao-kiem-diem.bao-cao-chinh-tri", "100");
        assertThat(found(wide, "overlap.dossier", COPIED.papers())).isEmpty();
        var narrow = with("share.nghi-quyet.bao-cao-chinh-tri", "50");
        assertThat(found(PROFILE, "overlap.dossier", RESTATED.papers())).isEmpty();
        assertThat(found(narrow, "overlap.dossier", RESTATED.papers())).hasSize(1);
    }

    @Test
    void saysNothingOfAPaperThatStandsAlone() {
        assertThat(found(PROFILE, "overlap.dossier", COPIED.papers().subList(0, 1))).isEmpty();
    }

    @Test
    void comparesWithNeighboursOfTheSameKindOnly() {
        var context = example("overlap.neighbour", 0).context();
        var papers = example("overlap.neighbour", 0).papers();
        var asPlan = List.of(new InputDocument(papers.getFirst().document(), "bao-cao-kiem-diem"));
        assertThat(Review.of(PROFILE).run(papers, context).findings())
                .anyMatch(finding -> finding.rule().equals("overlap.neighbour"));
        assertThat(Review.of(PROFILE).run(asPlan, context).findings())
                .noneMatch(finding -> finding.rule().equals("overlap.neighbour"));
    }

    @Test
    void namesARepeatedPassageOnceHoweverOftenItStands() {
        var sentence =
                "Ban Thường trực đã phối hợp với công an phường dựng 14 bảng tin ở đầu ngõ, gắn số điện thoại của cảnh sát khu vực, tổ trưởng dân phố và trưởng ban công tác Mặt trận.";
        var lines =
                "^**BÁO CÁO**\n%1$s\nViệc thứ hai.\n%1$s\nViệc thứ ba.\n%1$s".formatted(sentence);
        var papers =
                List.of(new InputDocument(ExamplePaper.of("a.docx", lines), "bao-cao-chinh-tri"));
        assertThat(found(PROFILE, "overlap.self", papers))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measured()).containsEntry("times", 3);
                    assertThat(finding.related()).hasSize(2);
                });
    }

    @Test
    void namesPassagesThatFollowEachOtherAtBothPlacesOnce() {
        var sentence =
                "Ban Thường trực đã phối hợp với công an phường dựng bảng tin ở đầu ngõ, gắn số điện thoại của cảnh sát khu vực, tổ trưởng dân phố và trưởng ban công tác Mặt trận.";
        var other =
                "Các hộ trong ngõ góp công dọn rãnh nước, trồng hoa dọc tường, sơn lại cổng nhà văn hóa và cử người trông trẻ trong những buổi họp tổ dân phố vào tối thứ bảy hằng tuần.";
        var lines =
                "^**BÁO CÁO**\n%1$s\nỞ ngõ một, việc này do tổ trưởng lo và xong trước Tết.\n%2$s\nMột việc khác hẳn.\n%1$s\nCòn ngõ cuối phố thì chi hội phụ nữ nhận làm.\n%2$s"
                        .formatted(sentence, other);
        var papers =
                List.of(new InputDocument(ExamplePaper.of("a.docx", lines), "bao-cao-chinh-tri"));
        assertThat(found(PROFILE, "overlap.self", papers))
                .singleElement()
                .satisfies(finding -> assertThat(finding.measured()).containsEntry("passages", 2));
    }
}
