package vn.daihoi.steering.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

/// Each act on working groups stands in the log, with the groups before and after.
@PlatformTest
class WorkingGroupsAuditTest {

    private static final String PAGE = "/c/groups-log/u/900/working-groups";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;

    @Test
    void tellsEachActWithTheGroupsBeforeAndAfter() {
        var campaign = TestCampaign.in(database, "groups-log");
        Viewer officer = campaign.officerOfDistrict("Lê Quang Huy");
        send(officer, PAGE, "name", "Tổ công tác số 1");
        String group = newest(campaign, "steering.working_group");
        send(officer, PAGE + "/" + group + "/units", "code", "901");
        String change = newest(campaign, "steering.change");
        send(officer, PAGE + "/changes/" + change + "/undo", "x", "y");
        var acts =
                database.fetch(
                        "select act, before, after from audit.entry where act like 'steering.%' and campaign_id = ? order by seq",
                        campaign.campaignId());
        assertThat(acts.getValues("act", String.class))
                .containsExactly(
                        "steering.group.create", "steering.group.assign", "steering.change.undo");
        String ward = campaign.wardId().toString();
        assertThat((String) acts.get(1).get("before")).doesNotContain(ward);
        assertThat((String) acts.get(1).get("after")).contains("Tổ công tác số 1", ward);
        assertThat((String) acts.get(2).get("after")).doesNotContain(ward);
    }

    private void send(Viewer who, String address, String name, String value) {
        var request = post(address).param(name, value).with(as(who)).with(csrf());
        assertThat(browser.perform(request)).hasStatus(302);
    }

    private String newest(TestCampaign campaign, String table) {
        return database.fetchSingle(
                        "select id::text from "
                                + table
                                + " where campaign_id = ? order by id desc limit 1",
                        campaign.campaignId())
                .get(0, String.class);
    }
}
