package vn.daihoi.search;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import vn.daihoi.accounts.Role;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestPerson;

import java.util.UUID;

@PlatformTest
class SearchPageTest {

    @Autowired MockMvc mvc;
    @Autowired DSLContext database;

    private final UUID campaign = Ids.next();
    private final String code = "tim-" + campaign.toString().substring(24);
    private final UUID district = Ids.next();
    private final UUID ward = Ids.next();
    private final UUID other = Ids.next();

    @BeforeEach
    void plantATree() {
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, 'district', '2020-01-01')",
                district);
        database.execute(
                "insert into organization.campaign values (?, ?, 'Đại hội thử', 'mttq-2024-2029', '2024-2029', ?, '2023-07-01', null, now())",
                campaign,
                code,
                district);
        unit(district, null, "700", "Quận Sông Đào");
        unit(ward, district, "700.701", "Phường Đường Lâm_Mới");
        unit(other, district, "700.702", "Phường Suối 100%");
    }

    @Test
    void findsAUnitWithoutDiacriticsByAPartOfItsName() throws Exception {
        search("lam duong", on(district))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/c/" + code + "/u/701")))
                .andExpect(content().string(not(containsString("/u/702"))));
    }

    @Test
    void findsAUnitByItsCode() throws Exception {
        search("702", on(district)).andExpect(content().string(containsString("Phường Suối 100%")));
    }

    @Test
    void takesSignsOfPatternsAsTheyAre() throws Exception {
        search("%", on(district))
                .andExpect(content().string(containsString("/u/702")))
                .andExpect(content().string(not(containsString("/u/701"))));
        search("_", on(district))
                .andExpect(content().string(containsString("/u/701")))
                .andExpect(content().string(not(containsString("/u/702"))));
    }

    @Test
    void hidesUnitsOfOtherBranches() throws Exception {
        search("phuong", on(ward))
                .andExpect(content().string(containsString("/u/701")))
                .andExpect(content().string(not(containsString("/u/702"))));
    }

    @Test
    void findsNothingForSomeoneWithoutARole() throws Exception {
        search("phuong", TestPerson.in(database))
                .andExpect(content().string(containsString("Không tìm thấy")));
    }

    @Test
    void asksWhatToLookFor() throws Exception {
        search("  ", on(district)).andExpect(content().string(containsString("Gõ tên hoặc mã")));
    }

    private TestPerson on(UUID unit) {
        return TestPerson.in(database, Role.READER, unit);
    }

    private ResultActions search(String question, TestPerson person) throws Exception {
        return mvc.perform(get("/search").param("q", question).with(person.signedIn()));
    }

    private void unit(UUID id, @Nullable UUID parent, String path, String name) {
        String unitCode = path.substring(path.lastIndexOf('.') + 1);
        database.execute(
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position) values (?, ?, ?, ?, 'ward', ?, ?, ?, 1)",
                campaign,
                id,
                parent,
                path,
                unitCode,
                name,
                name);
    }
}
