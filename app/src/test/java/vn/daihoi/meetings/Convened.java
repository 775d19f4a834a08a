package vn.daihoi.meetings;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.jooq.DSLContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.testing.TestCampaign;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district that holds meetings with its two wards, each with an officer, and what they send. It
/// is 26/02/2024.
public final class Convened {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public final TestCampaign campaign;
    public final Viewer district;
    public final Viewer ward;
    public final Viewer otherWard;
    private final MockMvcTester browser;
    private final DSLContext database;

    private Convened(MockMvcTester browser, DSLContext database) {
        this.browser = browser;
        this.database = database;
        campaign = TestCampaign.in(database, "hop-" + COUNT.incrementAndGet());
        district = campaign.officerOfDistrict("Vũ Thị Mai");
        ward = campaign.officerOfWard("Đỗ Thị Hà");
        otherWard = campaign.officerOfOtherWard("Lê Văn Bình");
    }

    public static Convened in(MockMvcTester browser, DSLContext database) {
        return new Convened(browser, database);
    }

    /// @param fields names and values in turn, after those of a sound meeting
    public MvcTestResult convene(String... fields) {
        return send(
                district,
                campaign.districtAddress() + "/meetings",
                with(
                        new String[] {
                            "kind", "briefing", "title", "Giao ban tháng 2", "day", "2024-02-26",
                            "from", "08:00", "until", "10:00", "place", "Hội trường quận"
                        },
                        fields));
    }

    private static String[] with(String[] fields, String[] others) {
        var all = new java.util.LinkedHashMap<String, String>();
        for (var list : new String[][] {fields, others}) {
            for (int at = 0; at < list.length; at += 2) {
                all.put(list[at], list[at + 1]);
            }
        }
        return all.entrySet().stream()
                .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    /// Address of a meeting that all wards are invited to, with the invitations sent.
    public String invited(String... fields) {
        String address = listed(fields);
        send(district, address + "/send");
        return address;
    }

    /// The same with nothing sent.
    public String listed(String... fields) {
        String address =
                Objects.requireNonNull(convene(fields).getResponse().getRedirectedUrl(), "refused");
        send(district, address + "/invitees", "level", "ward", "capacity", "head");
        return address;
    }

    /// Key of the invitation of a ward.
    public UUID invitee(String meeting, String wardName) {
        return Objects.requireNonNull(
                database.fetchSingle(
                                "select id from meetings.invitee where meeting_id = ?::uuid and unit_name = ?",
                                meeting.substring(meeting.lastIndexOf('/') + 1),
                                wardName)
                        .get(0, UUID.class));
    }

    public int present(String meeting) {
        return Objects.requireNonNull(
                database.fetchSingle(
                                "select count(*)::int from meetings.invitee where meeting_id = ?::uuid and present_at is not null",
                                meeting.substring(meeting.lastIndexOf('/') + 1))
                        .get(0, Integer.class));
    }

    public MvcTestResult send(Viewer who, String address, String... fields) {
        var request = post(address).with(csrf()).with(TestCampaign.as(who));
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return browser.perform(request);
    }

    public MvcTestResult look(Viewer who, String address) {
        return browser.perform(get(address).with(TestCampaign.as(who)));
    }
}
