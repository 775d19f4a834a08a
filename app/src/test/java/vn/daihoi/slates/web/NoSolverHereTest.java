package vn.daihoi.slates.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.solve.Natives;
import vn.daihoi.composition.solve.Natives.Absent;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.slates.web.NoSolverHereTest.MachineWithoutNatives;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/// On a machine whose kind the solver's natives do not know, a ward goes on building its slate.
@PlatformTest
@Import(MachineWithoutNatives.class)
class NoSolverHereTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class MachineWithoutNatives {

        @Bean
        @Primary
        Supplier<Natives> absent() {
            return () -> new Absent("no natives for this machine");
        }
    }

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;
    @Autowired LastTerm terms;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;

    @BeforeEach
    void fillTheWard() {
        var code = "plain-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        terms.put(
                ward,
                new LastCommittee(5, null, Map.of("non-party", 2, "re-elected", 3), Map.of()),
                "Thử");
        for (int each = 1; each <= 10; each++) {
            add(each, each <= 5);
        }
    }

    private void add(int number, boolean sitting) {
        var details =
                new Details(
                        "Nguyễn Văn " + number,
                        null,
                        !sitting,
                        "",
                        "",
                        "",
                        "",
                        "",
                        "Tổ trưởng",
                        "Tổ 3",
                        "CNTB",
                        "Tổ dân phố 3",
                        "",
                        "",
                        sitting,
                        "",
                        "",
                        null);
        people.add(ward, details, new Sensitive("Kinh", "khong", sitting, null), "Thử");
    }

    @Test
    void aSmallSlateIsRepairedAllTheSame() throws Exception {
        var board = begin();
        assertThat(look(board + "/repair")).contains("Chỉ cần thêm 2 người và bớt 2 người");
    }

    @Test
    void aLargeOneIsCheckedAndToldThatNoRepairCanBeSought() throws Exception {
        for (int each = 11; each <= 201; each++) {
            add(each, false);
        }
        var board = begin();
        var answer = browser.perform(get(board + "/repair").with(as(officer)));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        assertThat(answer.getMvcResult().getFlashMap().values())
                .contains("slates.search.unable", new Object[] {Absent.MOST_PEOPLE});
        assertThat(look(board)).contains("0 quy định đạt, 2 chưa đạt");
    }

    private String begin() {
        var slates = campaign.wardAddress() + "/personnel/slates";
        var answer =
                browser.perform(
                        post(slates)
                                .with(as(officer))
                                .with(csrf())
                                .param("name", "Phương án 1")
                                .param("start", "sitting"));
        browser.perform(post(slates + "/seats").with(as(officer)).with(csrf()).param("seats", "5"));
        return answer.getMvcResult().getResponse().getRedirectedUrl();
    }

    /// A search that takes its time is asked again, as the page itself does.
    private String look(String address) throws Exception {
        for (int tries = 0; tries < 200; tries++) {
            var page =
                    browser.perform(get(address).with(as(officer)))
                            .getMvcResult()
                            .getResponse()
                            .getContentAsString();
            if (!page.contains("id=\"searching\"")) {
                return page;
            }
        }
        throw new AssertionError("No answer in " + address);
    }
}
