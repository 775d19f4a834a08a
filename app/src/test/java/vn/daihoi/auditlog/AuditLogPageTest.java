package vn.daihoi.auditlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.daihoi.accounts.Role;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.testing.TwoCampaigns;

import java.io.ByteArrayInputStream;
import java.util.Map;

@PlatformTest
class AuditLogPageTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvc mvc;
    @Autowired DSLContext database;
    @Autowired Audit audit;
    @Autowired AuditTrail trail;

    private TestPerson district;
    private TestPerson ward;

    @BeforeEach
    void write() {
        var fixture = TwoCampaigns.in(context);
        district = TestPerson.in(database, Role.ADMINISTRATOR, fixture.district().id().value());
        ward = TestPerson.in(database, Role.ADMINISTRATOR, fixture.unit("00911").id().value());
        audit.record(
                Act.of("plans.proof.file")
                        .on(fixture.unit("00911").id().value())
                        .after(Map.of("note", "việc của Hòa Lạc")));
        audit.record(
                Act.of("plans.proof.file")
                        .on(fixture.unit("00912").id().value())
                        .after(Map.of("note", "việc của Ái Lâm")));
        audit.record(Act.of("unnamed.thing.done").after(Map.of("note", "việc không đơn vị")));
    }

    @Test
    void showsTheOwnBranchOnly() throws Exception {
        show(ward, "/audit")
                .andExpect(content().string(containsString("việc của Hòa Lạc")))
                .andExpect(content().string(not(containsString("việc của Ái Lâm"))))
                .andExpect(content().string(not(containsString("việc không đơn vị"))));
        show(ward, "/audit?unit=00912")
                .andExpect(content().string(not(containsString("việc của Ái Lâm"))));
    }

    @Test
    void showsActsWithoutUnitAtTheTop() throws Exception {
        show(district, "/audit")
                .andExpect(content().string(containsString("việc của Ái Lâm")))
                .andExpect(content().string(containsString("việc không đơn vị")));
    }

    @Test
    void namesAnUnknownActByItsKey() throws Exception {
        show(district, "/audit").andExpect(content().string(containsString("unnamed.thing.done")));
    }

    @Test
    void filtersByUnitWithoutMarksAndByWords() throws Exception {
        show(district, "/audit?unit=ai lam")
                .andExpect(content().string(containsString("việc của Ái Lâm")))
                .andExpect(content().string(not(containsString("việc của Hòa Lạc"))));
        show(district, "/audit?q=viec cua hoa")
                .andExpect(content().string(containsString("việc của Hòa Lạc")))
                .andExpect(content().string(not(containsString("việc của Ái Lâm"))));
    }

    @Test
    void filtersByDayInclusive() throws Exception {
        show(district, "/audit?from=2024-02-26&to=2024-02-26")
                .andExpect(content().string(containsString("việc của Ái Lâm")));
        show(district, "/audit?to=2024-02-25")
                .andExpect(content().string(not(containsString("việc của Ái Lâm"))));
    }

    @Test
    void goesOnToOlderEntries() throws Exception {
        for (int i = 0; i < 60; i++) {
            audit.record(Act.of("filler.thing.done").after(Map.of("n", i)));
        }
        show(district, "/audit?act=filler.thing.done")
                .andExpect(content().string(containsString("before=")));
    }

    @Test
    void exportsAndTakesThatDown() throws Exception {
        show(ward, "/audit/export")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("việc của Hòa Lạc")))
                .andExpect(content().string(not(containsString("việc của Ái Lâm"))));
        byte[] sheet =
                show(ward, "/audit/export?format=xlsx")
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(sheet))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isPositive();
        }
        var own =
                new AuditQuery(
                        null, true, "audit.log.export", ward.viewer().login(), null, null, null);
        assertThat(trail.page(own, null, 9)).hasSize(2).extracting(AuditEntry::origin).isNotEmpty();
    }

    private ResultActions show(TestPerson by, String address) throws Exception {
        return mvc.perform(get(address).with(by.signedIn()));
    }
}
