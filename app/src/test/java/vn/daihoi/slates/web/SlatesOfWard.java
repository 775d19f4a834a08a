package vn.daihoi.slates.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;
import vn.daihoi.personnel.internal.Details;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.testing.TestCampaign;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/// A ward builds its slate: 5 sitting members of whom the rule lets 3 stay (60 % of 5), and 5 new
/// people outside the Party; 2 of 5 were outside it at the start of the term.
final class SlatesOfWard {

    final TestCampaign campaign;
    final Viewer officer;
    private final CampaignUnit ward;
    private final ApplicationContext context;
    private final MockMvcTester browser;
    private final DSLContext database;

    private SlatesOfWard(ApplicationContext context) {
        this.context = context;
        browser = context.getBean(MockMvcTester.class);
        database = context.getBean(DSLContext.class);
        var code = "slates-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        var campaigns = context.getBean(Campaigns.class);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        for (var name : new String[] {"An", "Bình", "Chi", "Dung", "Giang"}) {
            add("Nguyễn Văn " + name, true, true);
        }
        for (var name : new String[] {"Hà", "Hoa", "Huệ", "Hồng", "Hương"}) {
            add("Trần Thị " + name, false, false);
        }
        context.getBean(LastTerm.class)
                .put(
                        ward,
                        new LastCommittee(
                                5, null, Map.of("non-party", 2, "re-elected", 3), Map.of()),
                        "Thử");
    }

    static SlatesOfWard in(ApplicationContext context) {
        return new SlatesOfWard(context);
    }

    private void add(String name, boolean sitting, boolean party) {
        context.getBean(StoredPersons.class)
                .add(
                        ward,
                        new Details(
                                name,
                                null,
                                !party,
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
                                null),
                        new Sensitive("Kinh", "khong", party, null),
                        "Thử");
    }

    /// Address of a slate of the sitting members for 5 seats.
    String begin(String name) throws Exception {
        var answer = send(officer, "", Map.of("name", name, "start", "sitting"));
        var to = answer.getMvcResult().getResponse().getRedirectedUrl();
        send(officer, "/seats", Map.of("seats", "5"));
        return to.substring((campaign.wardAddress() + "/personnel/slates").length());
    }

    MvcTestResult send(Viewer who, String path, Map<String, String> fields) {
        var request = post(address(path)).with(as(who)).with(csrf());
        fields.forEach((name, value) -> request.param(name, value.split(";")));
        return browser.perform(request);
    }

    /// A search that takes its time is asked again, as the page itself does.
    String page(Viewer who, String path) throws Exception {
        for (int tries = 0; tries < 60; tries++) {
            var page = body(browser.perform(get(address(path)).with(as(who))));
            if (!page.contains("id=\"searching\"")) {
                return page;
            }
        }
        throw new AssertionError("No answer in " + path);
    }

    String address(String path) {
        return path.startsWith("/c/") ? path : campaign.wardAddress() + "/personnel/slates" + path;
    }

    static String body(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getMvcResult().getResponse().getContentAsString();
    }

    /// What the form of a proposal sends; several values of one name joined by semicolons.
    static Map<String, String> hidden(String page) {
        var fields = new TreeMap<String, String>();
        var form =
                page.substring(
                        page.indexOf("/swap\""), page.indexOf("</form>", page.indexOf("/swap\"")));
        var input = Pattern.compile("name=\"(revision|in|out)\" value=\"([^\"]+)\"");
        input.matcher(form)
                .results()
                .forEach(found ->
                        fields.merge(
                                found.group(1), found.group(2), (one, two) -> one + ";" + two));
        return fields;
    }

    String id(String name) {
        return database.fetchSingle(
                        "select id::text from personnel.person where campaign_id = ? and name = ?",
                        campaign.campaignId(),
                        name)
                .get(0, String.class);
    }
}
