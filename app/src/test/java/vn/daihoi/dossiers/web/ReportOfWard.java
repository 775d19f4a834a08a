package vn.daihoi.dossiers.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.TestCampaign;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The political report of a ward, and what its officer sends.
final class ReportOfWard {

    private static final AtomicInteger COUNT = new AtomicInteger();
    static final String SOUND =
            "Báo cáo chính trị trình Đại hội đại biểu Mặt trận Tổ quốc phường An Hòa.";

    final TestCampaign campaign;
    final Viewer officer;
    final String page;
    private final MockMvcTester browser;
    private final DSLContext database;

    private ReportOfWard(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        this.database = database;
        campaign = TestCampaign.in(database, "upload-" + COUNT.incrementAndGet());
        officer = campaign.officerOfWard("Đỗ Thị Mai");
        page = campaign.wardAddress() + "/dossier/bao-cao-chinh-tri";
    }

    static ReportOfWard in(MockMvcTester browser, DSLContext database) {
        return new ReportOfWard(browser, database);
    }

    MvcTestResult look(String address) {
        return browser.perform(get(address).with(as(officer)));
    }

    MvcTestResult send(MockMultipartFile file) {
        return send(officer, file, UUID.randomUUID(), 0);
    }

    MvcTestResult send(Viewer by, MockMultipartFile file, UUID form, int seen) {
        return browser.perform(
                multipart(page)
                        .file(file)
                        .param("note", "")
                        .param("form", form.toString())
                        .param("seen", Integer.toString(seen))
                        .with(as(by))
                        .with(csrf()));
    }

    int versions() {
        return database.fetchSingle(
                        "select count(*)::int from dossiers.version v join dossiers.document d on d.id = v.document_id where d.campaign_id = ?",
                        campaign.campaignId())
                .get(0, Integer.class);
    }
}
