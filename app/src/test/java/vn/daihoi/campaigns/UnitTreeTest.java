package vn.daihoi.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.Campaign;
import vn.daihoi.testing.EmptyRegister;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.Someone;

/// The tree of units: what is opened is read, nothing else.
@PlatformTest
@TestPropertySource(properties = EmptyRegister.OF_ITS_OWN)
@Transactional
class UnitTreeTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    private Someone province;
    private Someone district;

    @BeforeEach
    void open() {
        var register = new InventedRegister(context);
        register.read(2, 3);
        Campaign campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        province = Someone.in(database).as(Role.UPPER_OFFICER, register.unit(campaign, "91").id());
        district = Someone.in(database).as(Role.UPPER_OFFICER, register.unit(campaign, "911").id());
    }

    @Test
    void showsWhatIsBelowTheOnlyTopAndNoMore() {
        assertThat(look("/c/thu/units", province))
                .bodyText()
                .contains("Quận Số 1", "Quận Số 2", "3 đơn vị trực thuộc")
                .doesNotContain("/units/91101\"");
    }

    @Test
    void leadsOnWithoutAScript() {
        assertThat(look("/c/thu/units", province)).bodyText().contains("/c/thu/units?open=911");
        assertThat(look("/c/thu/units?open=911", province))
                .bodyText()
                .contains("/units/91101\"")
                .doesNotContain("/units/91201\"");
    }

    @Test
    void givesTheNextLevelToAnOpenScreen() {
        assertThat(look("/c/thu/units", province))
                .bodyText()
                .contains("hx-get=\"/c/thu/units/911/below\"");
        assertThat(look("/c/thu/units/911/below", province))
                .bodyText()
                .contains("/units/91101\"")
                .doesNotContain("<html");
    }

    @Test
    void staysInTheViewersBranch() {
        assertThat(look("/c/thu/units?open=912", district))
                .bodyText()
                .contains("/units/91101\"")
                .doesNotContain("91201");
        assertThat(look("/c/thu/units/912/below", district)).hasStatus(403);
    }

    private MvcTestResult look(String address, Someone who) {
        return browser.perform(get(address).with(who.signedIn()));
    }
}
