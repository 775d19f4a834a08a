package vn.daihoi.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlReader;
import vn.daihoi.exchange.edxml.EdxmlReading;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

@PlatformTest
class DropBoxTest {

    @Autowired DSLContext database;
    @Autowired TakeMessages take;
    @Autowired StatusMessages statuses;
    @Autowired Campaigns campaigns;
    @Autowired TransactionOperations transactions;

    @TempDir Path folder;

    private TestCampaign campaign;
    private Path in;

    @BeforeEach
    void open() throws IOException {
        database.execute("update exchange.status_message set laid_at = said_at");
        campaign = TestCampaign.in(database, "box-" + UUID.randomUUID().toString().substring(0, 8));
        in = Files.createDirectories(folder.resolve("in").resolve(campaign.code()).resolve("901"));
    }

    private DropBox box() {
        return new DropBox(folder.toString(), take, statuses, campaigns, transactions);
    }

    private static byte[] message() {
        return EdxmlWriter.paper(
                new EdxmlPaper(
                        new Organ("000.00.01.H26", "Thành phố"),
                        List.of(),
                        "41",
                        "HD-MTTQ-BTT",
                        "",
                        LocalDate.of(2024, 2, 20),
                        "Hướng dẫn",
                        "Tổ chức đại hội",
                        "",
                        0,
                        Business.NEW,
                        "",
                        List.of()),
                LocalDateTime.of(2024, 2, 26, 8, 0));
    }

    private List<Path> files(String place) throws IOException {
        Path found = folder.resolve(place).resolve(campaign.code()).resolve("901");
        if (!Files.isDirectory(found)) {
            return List.of();
        }
        try (var all = Files.list(found)) {
            return all.sorted().toList();
        }
    }

    @Test
    void takesMessagesAndLaysAnswersDown() throws Exception {
        Files.write(in.resolve("1.edxml"), message());
        box().run();
        assertThat(files("in")).isEmpty();
        assertThat(files("done")).hasSize(1);
        assertThat(files("out")).hasSize(1);
        var answer = EdxmlReader.read(Files.readAllBytes(files("out").getFirst()));
        assertThat(((EdxmlReading.Status) answer).status().status()).isEqualTo(StatusCode.ARRIVED);
    }

    @Test
    void answersOnceWhateverIsTakenAgainAfterACrash() throws Exception {
        Files.write(in.resolve("1.edxml"), message());
        box().run();
        Files.write(in.resolve("1.edxml"), message());
        box().run();
        box().run();
        assertThat(files("in")).isEmpty();
        assertThat(files("out")).hasSize(1);
    }

    @Test
    void putsAsideWhatItCannotTakeAndSaysWhy() throws Exception {
        Files.writeString(in.resolve("a.xml"), "<a/>");
        Files.write(in.resolve("b.edxml"), message());
        Files.writeString(in.resolve("c.part"), "nửa chừng");
        box().run();
        assertThat(files("refused")).hasSize(2);
        assertThat(Files.readString(files("refused").get(1))).contains("QCVN 102:2016");
        assertThat(files("done")).hasSize(1);
        assertThat(files("in")).hasSize(1);
    }

    @Test
    void leavesFoldersOfNoUnitAlone() throws Exception {
        Path foreign =
                Files.createDirectories(folder.resolve("in").resolve("khong-co").resolve("901"));
        Files.write(foreign.resolve("1.edxml"), message());
        box().run();
        assertThat(Files.exists(foreign.resolve("1.edxml"))).isTrue();
    }
}
