package vn.daihoi.pilot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPdf;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Observers score the pilot of a ward on their phones.
@PlatformTest
class ScoreSheetTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private PilotOfWard pilot;

    @BeforeEach
    void open() {
        pilot = PilotOfWard.in(browser, database);
    }

    @Test
    void givesTheSheetToThoseInvitedAloneWhateverTheirBranch() {
        pilot.mark();
        assertThat(pilot.open(pilot.otherWard, pilot.sheet)).hasStatus(404);
        assertThat(pilot.open(pilot.ward, pilot.sheet)).hasStatus(404);
        assertThat(pilot.score(pilot.stranger, "good")).hasStatus(404);
        pilot.inviteByLogin(pilot.stranger);
        assertThat(pilot.look(pilot.stranger, pilot.sheet)).contains("0/27 tiêu chí");
        assertThat(
                        pilot.send(
                                pilot.stranger,
                                pilot.sheet + "/answer",
                                "answer",
                                "comes",
                                "words",
                                "Đi cùng xe"))
                .hasStatus(302);
        assertThat(pilot.look(pilot.district, pilot.acts + "/observers"))
                .contains("Sẽ dự", "Đi cùng xe");
        assertThat(pilot.open(pilot.stranger, pilot.sheet + "/invitation.docx")).hasStatusOk();
        assertThat(
                        TestPdf.text(
                                pilot.open(pilot.stranger, pilot.sheet + "/invitation.pdf")
                                        .getResponse()))
                .contains("GIẤY MỜI");
        assertThat(pilot.open(pilot.stranger, pilot.results)).hasStatus(403);
    }

    @Test
    void keepsOneScoreForEachObserverTheLastTapCounts() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        pilot.inviteByLogin(pilot.stranger);
        pilot.score(pilot.otherWard, "good");
        pilot.score(pilot.otherWard, "poor", "note", "Chưa rõ ai điều hành thảo luận");
        pilot.score(pilot.stranger, "fair");
        assertThat(grades()).containsExactlyInAnyOrder("poor", "fair");
        // a tap that waited without network is older than the one that is there
        pilot.score(pilot.otherWard, "good", "age", "60");
        assertThat(grades()).containsExactlyInAnyOrder("poor", "fair");
        assertThat(pilot.look(pilot.otherWard, pilot.sheet))
                .contains("1/27 tiêu chí", "Chưa rõ ai điều hành thảo luận");
    }

    @Test
    void showsAnObserverNothingOfTheOthers() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        pilot.inviteByLogin(pilot.stranger);
        pilot.score(pilot.stranger, "poor", "note", "Lời của người khác");
        assertThat(pilot.look(pilot.otherWard, pilot.sheet)).doesNotContain("Lời của người khác");
        assertThat(pilot.open(pilot.otherWard, pilot.results)).hasStatus(403);
    }

    @Test
    void answersAPhoneWithTheGradesAlone() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        var answer =
                browser.perform(
                        post(pilot.sheet)
                                .with(csrf())
                                .with(as(pilot.otherWard))
                                .header("HX-Request", "true")
                                .param("criterion", PilotOfWard.CRITERION)
                                .param("grade", "unseen"));
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"g-" + PilotOfWard.CRITERION + "\"", "1/27", "1/3")
                .doesNotContain("<html");
    }

    @Test
    void takesNoGradeThatTheSheetDoesNotHaveAndKeepsALongNote() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        assertThat(pilot.score(pilot.otherWard, "excellent")).hasStatus(404);
        assertThat(
                        pilot.send(
                                pilot.otherWard,
                                pilot.sheet,
                                "criterion",
                                "no-such",
                                "grade",
                                "good"))
                .hasStatus(404);
        String longNote = "dài ".repeat(300);
        assertThat(pilot.score(pilot.otherWard, "good", "note", longNote))
                .hasStatus(422)
                .bodyText()
                .contains("Nội dung dài quá", longNote.strip());
        assertThat(grades()).isEmpty();
    }

    @Test
    void scoresFromTheDayOfTheCongressUntilTheBoardClosesIt() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        pilot.congressOn(LocalDate.of(2024, 2, 27));
        assertThat(pilot.score(pilot.otherWard, "good"))
                .hasStatus(422)
                .bodyText()
                .contains("Phiếu chấm mở vào ngày 27/02/2024");
        pilot.congressOn(LocalDate.of(2024, 2, 26));
        assertThat(pilot.score(pilot.otherWard, "good")).hasStatus(302);
        pilot.send(pilot.district, pilot.acts + "/scoring", "open", "false");
        assertThat(pilot.score(pilot.otherWard, "poor"))
                .hasStatus(422)
                .bodyText()
                .contains("đã khóa");
        assertThat(grades()).containsExactly("good");
        pilot.send(pilot.district, pilot.acts + "/scoring", "open", "true");
        assertThat(pilot.score(pilot.otherWard, "poor")).hasStatus(302);
    }

    @Test
    void givesAnObserverOnlySomePartsToWatch() {
        pilot.mark();
        pilot.inviteByLogin(pilot.otherWard);
        var observer =
                database.fetchSingle("select id from pilot.observer where pilot_id = ?", pilot.id())
                        .get(0, UUID.class);
        pilot.send(
                pilot.district,
                pilot.acts + "/observers/" + observer + "/parts",
                "part",
                "presidium");
        assertThat(pilot.look(pilot.otherWard, pilot.sheet))
                .contains("0/3 tiêu chí")
                .doesNotContain("Khánh tiết");
        pilot.score(pilot.otherWard, "good");
        assertThat(pilot.send(pilot.district, pilot.acts + "/observers/" + observer + "/strike"))
                .hasStatus(422)
                .bodyText()
                .contains("đã chấm nên không bỏ");
    }

    @Test
    void marksCriteriaThatNoDocumentAsksFor() {
        pilot.mark();
        pilot.inviteByLogin(pilot.stranger);
        String page = pilot.look(pilot.stranger, pilot.sheet);
        assertThat(page)
                .contains("<span class=\"pilot-sure mark-unverified\">(chưa xác minh)</span>")
                .contains("<span class=\"pilot-sure mark-practice\">(theo thực tế)</span>")
                .doesNotContain("pilot-sure mark-confirmed");
    }

    private List<String> grades() {
        return database.fetch(
                        "select s.grade from pilot.score s join pilot.observer o on o.id = s.observer_id join pilot.marked m on m.id = o.pilot_id where m.campaign_id = ? order by o.name",
                        pilot.campaign.campaignId())
                .getValues(0, String.class);
    }
}
