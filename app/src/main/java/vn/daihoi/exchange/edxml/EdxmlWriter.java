package vn.daihoi.exchange.edxml;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes messages strictly: all parts in the order of the standard, UTF-8, dates as it wants them.
public final class EdxmlWriter {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String PREFIX = "edXML";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");
    private static final Pattern ILLEGAL =
            Pattern.compile(
                    "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private EdxmlWriter() throws XMLStreamException {
        xml =
                XMLOutputFactory.newDefaultFactory()
                        .createXMLStreamWriter(written, StandardCharsets.UTF_8.name());
    }

    private interface Content {
        void write(EdxmlWriter to) throws XMLStreamException;
    }

    /// @param sent in the time of Việt Nam
    public static byte[] paper(EdxmlPaper paper, LocalDateTime sent) {
        return message(to -> {
            to.open("edXMLEnvelope");
            to.open("edXMLHeader");
            to.paperHeader(paper);
            to.trace(paper, sent);
            to.close();
            to.manifest(paper);
            to.close();
            to.attachments(paper);
        });
    }

    /// @param to who sent the paper, or got it when the sender asks to take it back
    public static byte[] status(EdxmlStatus status, Organ addressee, LocalDateTime sent) {
        return message(to -> {
            to.open("edXMLEnvelope");
            to.open("edXMLHeader");
            to.open("MessageHeader");
            to.organ("From", status.from());
            to.organ("To", addressee);
            to.open("ResponseFor");
            to.text("OrganId", status.paper().issuer().id());
            to.text("Code", status.paper().code());
            to.text("PromulgationDate", status.paper().day());
            to.text("DocumentId", status.paper().documentId());
            to.close();
            to.open("StaffInfo");
            to.text("Department", "");
            to.text("Staff", status.staff());
            to.close();
            to.text("StatusCode", status.status().code());
            to.text("Description", status.description());
            to.text("Timestamp", MOMENT.format(sent));
            to.close();
            to.close();
            to.close();
        });
    }

    private static byte[] message(Content content) {
        try {
            var writer = new EdxmlWriter();
            writer.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.xml.writeStartElement("", "edXML", NAMESPACE);
            writer.xml.writeDefaultNamespace(NAMESPACE);
            writer.xml.writeNamespace(PREFIX, NAMESPACE);
            content.write(writer);
            writer.xml.writeEndDocument();
            writer.xml.close();
            return writer.written.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void paperHeader(EdxmlPaper paper) throws XMLStreamException {
        open("MessageHeader");
        organ("From", paper.from());
        for (Organ each : paper.to()) {
            organ("To", each);
        }
        text("DocumentId", paper.key().documentId());
        open("Code");
        text("CodeNumber", paper.number());
        text("CodeNotation", paper.notation());
        close();
        open("PromulgationInfo");
        text("Place", paper.place());
        text("PromulgationDate", paper.key().day());
        close();
        open("DocumentType");
        text("Type", "1");
        text("TypeDetail", "");
        text("TypeName", paper.type());
        close();
        text("Subject", paper.subject());
        text("Content", paper.subject());
        open("SignerInfo");
        text("Competence", "");
        text("Position", "");
        text("FullName", paper.signer());
        close();
        open("ToPlaces");
        for (Organ each : paper.to()) {
            text("Place", each.name());
        }
        close();
        open("OtherInfo");
        text("Priority", Integer.toString(paper.priority()));
        text("PromulgationAmount", "1");
        close();
        text("SteeringType", "1");
        close();
    }

    private void trace(EdxmlPaper paper, LocalDateTime sent) throws XMLStreamException {
        open("TraceHeaderList");
        open("TraceHeader");
        text("OrganId", paper.from().id());
        text("Timestamp", MOMENT.format(sent));
        close();
        open("Bussiness"); // so in the standard
        text("BussinessDocType", Integer.toString(paper.business().ordinal()));
        text("BussinessDocReason", paper.reason());
        text("Paper", "0");
        close();
        close();
    }

    private void manifest(EdxmlPaper paper) throws XMLStreamException {
        open("edXMLBody");
        open("edXMLManifest");
        xml.writeAttribute("version", "1.0");
        for (int at = 0; at < paper.attachments().size(); at++) {
            open("Reference");
            described(paper, at);
            close();
        }
        close();
        close();
    }

    private void described(EdxmlPaper paper, int at) throws XMLStreamException {
        var attachment = paper.attachments().get(at);
        text("ContentId", "cid:" + (at + 1));
        text("ContentType", attachment.contentType());
        text("Description", attachment.name());
        text("AttachmentName", attachment.name());
    }

    private void attachments(EdxmlPaper paper) throws XMLStreamException {
        open("AttachmentEncoded");
        for (int at = 0; at < paper.attachments().size(); at++) {
            open("Attachment");
            described(paper, at);
            text(
                    "ContentTransferEncoded",
                    Base64.getEncoder().encodeToString(paper.attachments().get(at).content()));
            close();
        }
        close();
    }

    private void organ(String name, Organ organ) throws XMLStreamException {
        open(name);
        text("OrganId", organ.id());
        text("OrganizationInCharge", "");
        text("OrganName", organ.name());
        text("OrganAdd", "");
        text("Email", "");
        text("Telephone", "");
        text("Fax", "");
        text("Website", "");
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(PREFIX, name, NAMESPACE);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void text(String name, String words) throws XMLStreamException {
        open(name);
        xml.writeCharacters(ILLEGAL.matcher(words).replaceAll(""));
        close();
    }
}
