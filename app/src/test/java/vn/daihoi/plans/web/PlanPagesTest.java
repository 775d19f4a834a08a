package vn.daihoi.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Evidence;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;

@PlatformTest
@Transactional
class PlanPagesTest {

    private static final LocalDate TODAY = InventedRegister.TODAY;

    @Autowired ApplicationContext context;
    @Autowired MockMvc web;
    @Autowired DSLContext database;
    @Autowired Plans plans;
    @Autowired Evidence evidence;
    @Autowired CongressDays congressDays;
    @Autowired WorkingGroups groups;

    private Campaign campaign;
    private CampaignUnit district;
    private CampaignUnit ward;
    private CampaignUnit other;
    private Someone districtOfficer;
    private Someone wardOfficer;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(2, 3);
        campaign = register.campaign("thu", "91", TODAY);
        district = register.unit(campaign, "911");
        ward = register.unit(campaign, "91101");
        other = register.unit(campaign, "91102");
        districtOfficer = Someone.in(database).as(Role.UPPER_OFFICER, district.id());
        wardOfficer = Someone.in(database).as(Role.UNIT_OFFICER, ward.id());
        finish(other);
    }

    /// All that was late is done, so the unit is behind with nothing.
    private void finish(CampaignUnit unit) {
        plans.of(campaign.id(), unit.id()).stream()
                .filter(each -> each.state() == State.OVERDUE)
                .forEach(each ->
                        evidence.fileProof(
                                campaign.id(), unit.id(), each.step(), TODAY, "Biên bản"));
    }

    @Test
    void saysWhichWardIsBehindAndWhy() throws Exception {
        evidence.delayReason(campaign.id(), ward.id(), "upper-directive", "Chờ văn bản quận");
        String page = page("/c/thu/matrix", districtOfficer);
        assertThat(page).contains("Phường nào đang chậm, vì sao?").contains("2/3 phường đang chậm");
        assertThat(page).contains("Lý do chậm: Chờ văn bản quận");
        assertThat(page).contains(ward.fullName()).contains(other.fullName());
        assertThat(page.indexOf(ward.fullName())).isLessThan(page.lastIndexOf(other.fullName()));
    }

    @Test
    void showsADistrictItsOwnWardsOnly() throws Exception {
        String page = page("/c/thu/matrix", districtOfficer);
        assertThat(page).doesNotContain("91201");
        web.perform(get("/c/thu/matrix?under=912").with(districtOfficer.signedIn()))
                .andExpect(status().isForbidden());
        web.perform(get("/c/thu/u/91201").with(districtOfficer.signedIn()))
                .andExpect(status().isForbidden());
    }

    @Test
    void leadsAWardToItsOwnPlanAndToNoOther() throws Exception {
        web.perform(get("/c/thu").with(wardOfficer.signedIn()))
                .andExpect(redirectedUrl("/c/thu/u/91101"));
        web.perform(get("/c/thu/u/91102").with(wardOfficer.signedIn()))
                .andExpect(status().isForbidden());
        web.perform(
                        post("/c/thu/u/91102/steps/ward-plan/proof")
                                .param("on", TODAY.toString())
                                .param("words", "x")
                                .with(wardOfficer.signedIn())
                                .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void leadsFromTheMatrixToTheDistrictsOwnSteps() throws Exception {
        assertThat(page("/c/thu/matrix", districtOfficer))
                .contains("href=\"/c/thu/u/911\"", "Mốc của " + district.fullName());
        assertThat(page("/c/thu/u/911", districtOfficer)).contains("id=\"step-");
    }

    @Test
    void countsWhatLiesBelowForTheProvince() throws Exception {
        var province = new InventedRegister(context).unit(campaign, "91");
        var officer = Someone.in(database).as(Role.UPPER_OFFICER, province.id());
        String page = page("/c/thu/matrix", officer);
        assertThat(page).contains("/c/thu/matrix?under=911").contains("2 chậm, 1/3 xong");
    }

    @Test
    void narrowsByStateWordsAndGroup() throws Exception {
        assertThat(page("/c/thu/matrix?state=overdue", districtOfficer))
                .contains("/u/91101\"")
                .doesNotContain("/u/91102\"");
        assertThat(page("/c/thu/matrix?q=" + "cau", districtOfficer))
                .contains("/u/91101\"")
                .doesNotContain("/u/91102\"");
        var group = groups.create(campaign.id(), district.id(), "Tổ số 1");
        groups.assign(group, List.of(other.id()));
        assertThat(page("/c/thu/matrix?group=" + group.value(), districtOfficer))
                .contains("/u/91102\"")
                .doesNotContain("/u/91101\"");
        assertThat(page("/c/thu/matrix?phase=congress", districtOfficer))
                .contains("Phiên thứ nhất")
                .doesNotContain("Dự tập huấn");
    }

    @Test
    void offersOnlyGroupsThatLookAfterUnitsOfTheViewersBranch() throws Exception {
        var register = new InventedRegister(context);
        var far = register.unit(campaign, "912");
        var group = groups.create(campaign.id(), far.id(), "Tổ của quận khác");
        groups.assign(group, List.of(register.unit(campaign, "91201").id()));
        groups.assign(
                groups.create(campaign.id(), district.id(), "Tổ của quận mình"),
                List.of(other.id()));
        assertThat(page("/c/thu/matrix", districtOfficer))
                .contains("Tổ của quận mình")
                .doesNotContain("Tổ của quận khác");
        var officer =
                Someone.in(database).as(Role.UPPER_OFFICER, register.unit(campaign, "91").id());
        assertThat(page("/c/thu/matrix", officer)).contains("Tổ của quận mình", "Tổ của quận khác");
    }

    @Test
    void exportsWhatIsShown() throws Exception {
        byte[] file =
                web.perform(
                                get("/c/thu/matrix.xlsx?state=overdue")
                                        .with(districtOfficer.signedIn()))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue()).startsWith("Phường");
        }
        String csv = page("/c/thu/matrix.csv", districtOfficer);
        assertThat(csv.lines()).hasSizeGreaterThan(3);
    }

    @Test
    void recordsAProofOfAWard() throws Exception {
        web.perform(
                        post("/c/thu/u/91101/steps/ward-plan/proof")
                                .param("on", TODAY.minusDays(1).toString())
                                .param("words", "Kế hoạch số 05/KH")
                                .with(wardOfficer.signedIn())
                                .with(csrf()))
                .andExpect(redirectedUrl("/c/thu/u/91101#step-ward-plan"));
        assertThat(page("/c/thu/u/91101", wardOfficer)).contains("Minh chứng: Kế hoạch số 05/KH");
    }

    @Test
    void keepsWhatWasTypedWhenAProofIsRefused() throws Exception {
        String page =
                web.perform(
                                post("/c/thu/u/91101/steps/ward-plan/proof")
                                        .param("on", TODAY.plusDays(3).toString())
                                        .param("words", "Kế hoạch số 05/KH")
                                        .with(wardOfficer.signedIn())
                                        .with(csrf()))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("Kế hoạch số 05/KH")
                .contains(TODAY.plusDays(3).toString())
                .contains("Ngày hoàn thành không thể sau hôm nay");
    }

    @Test
    void letsTheChairFixTheCongressDayButNotAnOfficer() throws Exception {
        var chair = Someone.in(database).as(Role.UNIT_CHAIR, ward.id());
        var request =
                post("/c/thu/u/91101/congress-day").param("day", TODAY.plusDays(30).toString());
        web.perform(request.with(wardOfficer.signedIn()).with(csrf()))
                .andExpect(status().isForbidden());
        web.perform(
                        post("/c/thu/u/91101/congress-day")
                                .param("day", TODAY.plusDays(30).toString())
                                .with(chair.signedIn())
                                .with(csrf()))
                .andExpect(redirectedUrl("/c/thu/u/91101"));
        assertThat(congressDays.of(campaign.id(), ward.id())).hasValue(TODAY.plusDays(30));
        assertThat(page("/c/thu/u/91101", chair)).contains("27/03/2024");
    }

    @Test
    void speaksEnglishWhenAsked() throws Exception {
        String page =
                web.perform(
                                get("/c/thu/matrix")
                                        .cookie(new jakarta.servlet.http.Cookie("lang", "en"))
                                        .with(districtOfficer.signedIn()))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("Most behind first", "Which wards are behind, and why?")
                .contains("days late");
    }

    private String page(String address, Someone someone) throws Exception {
        return web.perform(get(address).with(someone.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
