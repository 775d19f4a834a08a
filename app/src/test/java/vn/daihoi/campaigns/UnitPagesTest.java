package vn.daihoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.UnitId;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class UnitPagesTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc web;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired MemberOrganisations organisations;

    private Campaign campaign;
    private UnitId ward;
    private Someone officer;
    private Someone wardOfficer;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(2, 3);
        campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        ward = register.unit(campaign, "91101").id();
        officer = Someone.in(database).as(Role.UPPER_OFFICER, register.unit(campaign, "911").id());
        wardOfficer = Someone.in(database).as(Role.UNIT_OFFICER, ward);
    }

    @Test
    void findsUnitsWithoutDiacriticsInOnesOwnBranch() throws Exception {
        assertThat(page("/c/thu/units?q=phuong cau tre", officer))
                .contains("91101")
                .doesNotContain("91201")
                .doesNotContain("91102");
        assertThat(page("/c/thu/units?q=%", officer)).doesNotContain("91101");
    }

    @Test
    void exportsTheViewersUnits() throws Exception {
        assertThat(page("/c/thu/units.csv", officer).lines()).hasSize(5);
    }

    @Test
    void takesAMemberOrganisationAndEndsIt() throws Exception {
        web.perform(
                        post("/c/thu/units/91101/organisations")
                                .param("name", "Hội Làm vườn")
                                .param("kind", "mass")
                                .param("from", "2024-01-01")
                                .with(officer.signedIn())
                                .with(csrf()))
                .andExpect(redirectedUrl("/c/thu/units/91101#members"));
        var added = organisations.everOf(ward).getFirst();
        assertThat(page("/c/thu/units/91101", officer)).contains("Hội Làm vườn");
        web.perform(
                        post("/c/thu/units/91101/organisations/" + added.id() + "/end")
                                .with(officer.signedIn())
                                .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(organisations.of(ward, InventedRegister.TODAY)).isEmpty();
        web.perform(
                        post("/c/thu/units/91102/organisations/" + added.id() + "/end")
                                .with(officer.signedIn())
                                .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysAtTheFieldWhatIsWrong() throws Exception {
        String page =
                web.perform(
                                post("/c/thu/units/91101/organisations")
                                        .param("name", " ")
                                        .param("shortName", "HLV")
                                        .with(officer.signedIn())
                                        .with(csrf()))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(page)
                .contains("Hãy điền tên tổ chức.")
                .contains("HLV")
                .contains("Hãy chọn ngày.");
    }

    @Test
    void movesThePracticeDayForThoseWhoManage() throws Exception {
        web.perform(
                        post("/c/thu/practice")
                                .param("days", "7")
                                .with(officer.signedIn())
                                .with(csrf()))
                .andExpect(redirectedUrl("/c/thu"));
        assertThat(campaigns.today(campaign.id())).isEqualTo(InventedRegister.TODAY.plusDays(7));
        web.perform(
                        post("/c/thu/practice")
                                .param("days", "7")
                                .with(wardOfficer.signedIn())
                                .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(page("/c/thu/units", officer))
                .contains("04/03/2024")
                .contains("/c/thu/practice");
        assertThat(page("/c/thu/units", wardOfficer)).doesNotContain("/c/thu/practice\"");
    }

    private String page(String address, Someone someone) throws Exception {
        return web.perform(get(address).with(someone.signedIn()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
