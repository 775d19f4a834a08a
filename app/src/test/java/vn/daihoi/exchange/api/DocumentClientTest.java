package vn.daihoi.exchange.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.dossiers.Uploads;
import vn.daihoi.testing.PlatformTest;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

@PlatformTest
class DocumentClientTest {

    @Autowired ApplicationContext context;
    @Autowired MockMvcTester transport;

    private ApiFixture fixture;
    private DocumentClient client;

    @BeforeEach
    void open() {
        fixture = ApiFixture.in(context);
        byte[] document =
                transport.perform(get(OpenApiDocument.PATH)).getResponse().getContentAsByteArray();
        client =
                DocumentClient.of(
                        transport,
                        fixture.officer(true),
                        new String(document, StandardCharsets.UTF_8));
    }

    private Map<String, String> ward(Map<String, String> more) {
        var values = new HashMap<>(Map.of("campaign", fixture.campaign().code(), "unit", "901"));
        values.putAll(more);
        return values;
    }

    @Test
    void listsTheMilestonesOfAUnit() {
        var page = client.call("listMilestones", ward(Map.of("limit", "3")));
        assertThat(page.get("items")).hasSize(3);
        assertThat(
                        client.call(
                                        "listMilestones",
                                        ward(Map.of("cursor", page.get("next").asString())))
                                .get("items"))
                .isNotEmpty();
    }

    @Test
    void acknowledgesADirective() {
        String paper = fixture.paper().value().toString();
        var done = client.call("acknowledgeDirective", ward(Map.of("directive", paper)));
        assertThat(done.at("/delivery/acknowledgedAt").isMissingNode()).isFalse();
    }

    @Test
    void handsInADocument() {
        var values = ward(Map.of("document", "bao-cao-kiem-diem", "Idempotency-Key", "1"));
        var done =
                client.send("uploadVersion", values, Uploads.text("kiem-diem.txt", "Kiểm điểm."));
        assertThat(done.at("/newest/number").asInt()).isEqualTo(1);
        assertThat(client.call("getDocument", ward(Map.of("document", "bao-cao-kiem-diem"))))
                .isEqualTo(done);
    }

    @Test
    void walksEveryListThatIsTold() {
        for (String list :
                new String[] {"listCampaigns", "listUnits", "listDirectives", "listDocuments"}) {
            assertThat(client.call(list, ward(Map.of())).has("items")).as(list).isTrue();
        }
        assertThat(client.call("getUnit", ward(Map.of())).get("code").asString()).isEqualTo("901");
    }
}
