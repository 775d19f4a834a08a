package vn.daihoi.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlReading.Defect;
import vn.daihoi.exchange.edxml.EdxmlReading.Fault;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

class EdxmlTest {

    private static final LocalDateTime SENT = LocalDateTime.of(2024, 2, 26, 8, 0);
    private static final Organ DISTRICT = new Organ("000.01.06.H26", "Ủy ban MTTQ quận Bình Minh");
    private static final Organ WARD = new Organ("000.02.06.H26", "Ủy ban MTTQ phường An Hòa");

    private static EdxmlPaper paper(Attachment... attachments) {
        return new EdxmlPaper(
                DISTRICT,
                List.of(WARD, new Organ("", "Lưu: VT")),
                "33",
                "HD-MTTQ-BTT",
                "Bình Minh",
                LocalDate.of(2023, 8, 21),
                "Hướng dẫn",
                "Tổ chức đại hội <Mặt trận> & các cấp \u0001",
                "Vũ Thị Lan",
                1,
                Business.NEW,
                "",
                List.of(attachments));
    }

    private static Attachment file() {
        byte[] content = new byte[1000];
        for (int at = 0; at < content.length; at++) {
            content[at] = (byte) at;
        }
        return new Attachment("Hướng dẫn 33.pdf", "application/pdf", content);
    }

    private static String written() {
        return new String(EdxmlWriter.paper(paper(file()), SENT), StandardCharsets.UTF_8);
    }

    private static EdxmlReading read(String message) {
        return EdxmlReader.read(message.getBytes(StandardCharsets.UTF_8));
    }

    private static EdxmlReading.Paper readPaper(byte[] message) {
        assertThat(EdxmlReader.read(message)).isInstanceOf(EdxmlReading.Paper.class);
        return (EdxmlReading.Paper) EdxmlReader.read(message);
    }

    private static Fault fault(String message) {
        assertThat(read(message)).isInstanceOf(EdxmlReading.Refused.class);
        return ((EdxmlReading.Refused) read(message)).fault();
    }

    @Test
    void readsWhatItWrote() {
        var read = readPaper(written().getBytes(StandardCharsets.UTF_8));
        assertThat(read.defects()).isEmpty();
        assertThat(read.paper())
                .usingRecursiveComparison()
                .ignoringFields("subject", "attachments")
                .isEqualTo(paper(file()));
        assertThat(read.paper().subject()).isEqualTo("Tổ chức đại hội <Mặt trận> & các cấp");
        var attachment = read.paper().attachments().getFirst();
        assertThat(attachment.name()).isEqualTo("Hướng dẫn 33.pdf");
        assertThat(attachment.content()).isEqualTo(file().content());
    }

    @Test
    void writesPartsInTheOrderAndFormOfTheStandard() {
        assertThat(written())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .contains(
                        "xmlns=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"",
                        "<edXML:DocumentId>000.01.06.H26,2023/08/21,33/HD-MTTQ-BTT</edXML:DocumentId>",
                        "<edXML:PromulgationDate>2023/08/21</edXML:PromulgationDate>",
                        "<edXML:Timestamp>2024/02/26 08:00:00</edXML:Timestamp>",
                        "<edXML:BussinessDocType>0</edXML:BussinessDocType>",
                        "<edXML:edXMLManifest version=\"1.0\">")
                .containsSubsequence(
                        "edXMLEnvelope",
                        "edXMLHeader",
                        "MessageHeader",
                        "From",
                        "To",
                        "DocumentId",
                        "Code",
                        "PromulgationInfo",
                        "DocumentType",
                        "Subject",
                        "Content",
                        "SignerInfo",
                        "ToPlaces",
                        "OtherInfo",
                        "SteeringType",
                        "TraceHeaderList",
                        "Bussiness",
                        "edXMLBody",
                        "edXMLManifest",
                        "Reference",
                        "AttachmentEncoded",
                        "Attachment");
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryStatusThatItWrites(StatusCode code) {
        var status =
                new EdxmlStatus(
                        WARD, paper().key(), code, "Lý do: sai thể thức", "Đỗ Thị Mai", SENT);
        var read = EdxmlReader.read(EdxmlWriter.status(status, DISTRICT, SENT));
        assertThat(read).isInstanceOf(EdxmlReading.Status.class);
        var told = ((EdxmlReading.Status) read).status();
        assertThat(told.status()).isEqualTo(code);
        assertThat(told.description()).isEqualTo("Lý do: sai thể thức");
        assertThat(told.staff()).isEqualTo("Đỗ Thị Mai");
        assertThat(told.at()).isEqualTo(SENT);
        assertThat(told.paper().documentId()).isEqualTo(paper().key().documentId());
    }

    @Test
    void passesOverStraySignsBeforeTheDocument() {
        var read = readPaper(("\u00ef\u00bb?!" + written()).getBytes(StandardCharsets.UTF_8));
        assertThat(read.defects()).containsExactly(Defect.SIGNS_BEFORE);
        assertThat(readPaper(("\uFEFF" + written()).getBytes(StandardCharsets.UTF_8)).defects())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, windows-1252", "UTF-8, UTF-16", "UTF-16LE, UTF-8", "UTF-16BE, UTF-8"})
    void readsTheLettersWhateverCodingTheMessageNames(String coding, String named) {
        String message = written().replace("encoding=\"UTF-8\"", "encoding=\"" + named + "\"");
        var read = readPaper(message.getBytes(Charset.forName(coding)));
        assertThat(read.paper().type()).isEqualTo("Hướng dẫn");
        assertThat(read.defects()).containsExactly(Defect.OTHER_CODING);
    }

    @ParameterizedTest
    @CsvSource({
        "21/08/2023, 2023-08-21",
        "2023-08-21, 2023-08-21",
        "21-8-2023, 2023-08-21",
        "2023/08/21 00:00:00, 2023-08-21",
        "32/08/2023,",
        "hôm qua,"
    })
    void readsDaysInTheFormsThatOccur(String written, LocalDate day) {
        assertThat(MessageParts.day(written)).isEqualTo(day);
    }

    @Test
    void takesNumberAndDayFromTheIdentifierWhereTheirPartsAreMissing() {
        String message =
                written()
                        .replaceAll("<edXML:Code>.*</edXML:Code>", "")
                        .replaceAll("<edXML:PromulgationInfo>.*</edXML:PromulgationInfo>", "");
        var read = readPaper(message.getBytes(StandardCharsets.UTF_8)).paper();
        assertThat(read.key().code()).isEqualTo("33/HD-MTTQ-BTT");
        assertThat(read.promulgated()).isEqualTo("2023-08-21");
    }

    @Test
    void putsUpWithPartsThatAreMissing() {
        String message =
                written()
                        .replaceAll("<edXML:Subject>.*</edXML:Subject>", "")
                        .replaceAll("<edXML:ToPlaces>.*</edXML:ToPlaces>", "")
                        .replaceAll("<edXML:TraceHeaderList>.*</edXML:TraceHeaderList>", "")
                        .replaceAll("<edXML:AttachmentEncoded>.*</edXML:AttachmentEncoded>", "")
                        .replaceAll("2023/08/21", "");
        assertThat(readPaper(message.getBytes(StandardCharsets.UTF_8)).defects())
                .containsExactly(Defect.NO_DATE, Defect.NO_SUBJECT, Defect.NO_ATTACHMENT);
    }

    @Test
    void tellsOfAnAttachmentThatNothingRefersTo() {
        String message = written().replaceFirst("cid:1", "cid:7");
        assertThat(readPaper(message.getBytes(StandardCharsets.UTF_8)).defects())
                .containsExactly(Defect.ATTACHMENTS_DIFFER);
        String without = written().replaceFirst("cid:1", "1");
        assertThat(readPaper(without.getBytes(StandardCharsets.UTF_8)).defects()).isEmpty();
    }

    @Test
    void refusesWhatCannotBeToldFromOtherPapers() {
        assertThat(fault(written().replaceAll("<edXML:From>.*?</edXML:From>", "")))
                .isEqualTo(Fault.NO_SENDER);
        assertThat(
                        fault(
                                written()
                                        .replaceAll("<edXML:Code>.*</edXML:Code>", "")
                                        .replaceAll("<edXML:DocumentId>.*</edXML:DocumentId>", "")))
                .isEqualTo(Fault.NO_NUMBER);
        assertThat(fault("<a><b/></a>")).isEqualTo(Fault.NOT_EDXML);
        assertThat(fault(written().substring(0, 900))).isEqualTo(Fault.NOT_XML);
        assertThat(fault("Kính gửi các phường")).isEqualTo(Fault.NOT_XML);
        assertThat(fault("")).isEqualTo(Fault.EMPTY);
    }

    @Test
    void refusesADamagedAttachment() {
        assertThat(
                        fault(
                                written()
                                        .replace(
                                                "<edXML:ContentTransferEncoded>AAEC",
                                                "<edXML:ContentTransferEncoded>A*EC")))
                .isEqualTo(Fault.BAD_ATTACHMENT);
    }

    @Test
    void readsNoFileOfThisMachine(@org.junit.jupiter.api.io.TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "Mật khẩu");
        String type = "<!DOCTYPE edXML [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String message = written().replace("?>", "?>" + type).replace("Hướng dẫn<", "&x;<");
        assertThat(fault(message)).isEqualTo(Fault.HAS_ENTITIES);
        assertThat(fault(written().replace("?>", "?>" + type))).isEqualTo(Fault.HAS_ENTITIES);
        assertThat(fault(written().replace("Hướng dẫn<", "&x;<"))).isEqualTo(Fault.HAS_ENTITIES);
    }

    @Test
    @Timeout(10)
    void isNotBlownUpByEntitiesOfEntities() {
        var bomb = new StringBuilder("<!DOCTYPE edXML [<!ENTITY a0 \"xxxxxxxxxx\">");
        for (int at = 1; at < 12; at++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(at, ("&a" + (at - 1) + ";").repeat(10)));
        }
        String message =
                written().replace("?>", "?>" + bomb + "]>").replace("Hướng dẫn<", "&a11;<");
        assertThat(fault(message)).isEqualTo(Fault.HAS_ENTITIES);
    }

    @Test
    @Timeout(10)
    void refusesWhatIsNestedDeeperThanAnyPaper() {
        assertThat(fault("<edXML>" + "<a>".repeat(100_000))).isEqualTo(Fault.TOO_COMPLEX);
        assertThat(fault("<edXML>" + "<a/>".repeat(100_000))).isEqualTo(Fault.TOO_COMPLEX);
    }

    /// 200 MB come out of nowhere; no more than the limit is ever read.
    @Test
    void refusesAMessageThatIsTooLargeWithoutReadingItToItsEnd() throws Exception {
        long[] given = {0};
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        given[0]++;
                        return 'A';
                    }
                };
        long limit = 1 << 20;
        var read = EdxmlReader.read(endless, limit);
        assertThat(read).isEqualTo(new EdxmlReading.Refused(Fault.TOO_LARGE, "1"));
        assertThat(given[0]).isLessThanOrEqualTo(limit + 1);
        var small = new ByteArrayInputStream(written().getBytes(StandardCharsets.UTF_8));
        assertThat(EdxmlReader.read(small, limit)).isInstanceOf(EdxmlReading.Paper.class);
    }
}
