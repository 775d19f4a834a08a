package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.Nullable;

import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlReading.Defect;
import vn.daihoi.exchange.edxml.EdxmlReading.Fault;
import vn.daihoi.exchange.edxml.EdxmlReading.Refused;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a message, found by name wherever a sender put them.
record MessageParts(XmlTree document) {

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})).*",
                    Pattern.DOTALL);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss");

    EdxmlReading reading(Letters letters) {
        var header = document.find("MessageHeader");
        if (document.child("edXML").isEmpty() && document.find("edXMLEnvelope").isEmpty()
                || header.isEmpty()) {
            return new Refused(Fault.NOT_EDXML, "");
        }
        Organ from = header.get().child("From").map(MessageParts::organ).orElse(new Organ("", ""));
        if (!from.isNamed()) {
            return new Refused(Fault.NO_SENDER, "");
        }
        return header.get().child("StatusCode").isPresent()
                ? status(header.get(), from)
                : paper(header.get(), from, letters);
    }

    private static Organ organ(XmlTree node) {
        return new Organ(node.text("OrganId"), node.text("OrganName"));
    }

    private EdxmlReading status(XmlTree header, Organ from) {
        var code = StatusCode.of(header.text("StatusCode"));
        var about = header.child("ResponseFor");
        if (code.isEmpty() || about.isEmpty()) {
            return new Refused(Fault.BAD_STATUS, header.text("StatusCode"));
        }
        var key = keyOf(about.get());
        if (key.isEmpty()) {
            return new Refused(Fault.NO_NUMBER, "");
        }
        return new EdxmlReading.Status(
                new EdxmlStatus(
                        from,
                        key.get(),
                        code.get(),
                        header.text("Description"),
                        header.child("StaffInfo").map(info -> info.text("Staff")).orElse(""),
                        moment(header.text("Timestamp"))));
    }

    private static Optional<PaperKey> keyOf(XmlTree about) {
        String[] id = about.text("DocumentId").split(",", 3);
        String code = about.text("Code");
        if (code.isEmpty() && id.length == 3) {
            code = id[2].strip();
        }
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String organ = about.text("OrganId");
        LocalDate day = day(about.text("PromulgationDate"));
        String[] pieces = code.split("[/-]", 2);
        return Optional.of(
                new PaperKey(
                        new Organ(organ.isEmpty() && id.length == 3 ? id[0] : organ, ""),
                        pieces[0].strip(),
                        pieces.length > 1 ? pieces[1].strip() : "",
                        day == null && id.length == 3 ? day(id[1]) : day));
    }

    private EdxmlReading paper(XmlTree header, Organ from, Letters letters) {
        var code = header.child("Code");
        String number = code.map(node -> node.text("CodeNumber")).orElse("");
        String notation = code.map(node -> node.text("CodeNotation")).orElse("");
        var key = keyOf(header);
        if (number.isEmpty() && key.isPresent()) {
            number = key.get().number();
            notation = notation.isEmpty() ? key.get().notation() : notation;
        }
        if (number.isEmpty()) {
            return new Refused(Fault.NO_NUMBER, "");
        }
        var attachments = new ArrayList<Attachment>();
        for (XmlTree each : attached()) {
            byte[] content = content(each);
            if (content == null) {
                return new Refused(Fault.BAD_ATTACHMENT, each.text("AttachmentName"));
            }
            attachments.add(
                    new Attachment(each.text("AttachmentName"), each.text("ContentType"), content));
        }
        var promulgation = header.child("PromulgationInfo");
        LocalDate day = day(promulgation.map(node -> node.text("PromulgationDate")).orElse(""));
        var paper =
                new EdxmlPaper(
                        from,
                        header.all("To").stream().map(MessageParts::organ).toList(),
                        number,
                        notation,
                        promulgation.map(node -> node.text("Place")).orElse(""),
                        day != null ? day : key.map(PaperKey::promulgated).orElse(null),
                        header.child("DocumentType").map(node -> node.text("TypeName")).orElse(""),
                        header.text("Subject"),
                        header.child("SignerInfo").map(node -> node.text("FullName")).orElse(""),
                        priority(header),
                        business(),
                        document.find("BussinessDocReason").map(XmlTree::text).orElse(""),
                        attachments);
        return new EdxmlReading.Paper(paper, defects(paper, letters));
    }

    private List<XmlTree> attached() {
        return document.find("AttachmentEncoded")
                .map(node -> node.all("Attachment"))
                .orElse(List.of());
    }

    /// The content stands in the element that names its coding, or in one beside it.
    private static byte @Nullable [] content(XmlTree attachment) {
        String coded = attachment.text("ContentTransferEncoded");
        if (coded.isEmpty() || coded.equalsIgnoreCase("base64")) {
            coded = attachment.text("Content");
        }
        if (coded.isEmpty()) {
            coded = attachment.text();
        }
        try {
            byte[] content = Base64.getMimeDecoder().decode(coded);
            return content.length == 0 || !isBase64(coded) ? null : content;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /// The decoder passes over signs that are none of its letters; more than blanks means that the
    /// content is damaged.
    private static boolean isBase64(String coded) {
        return coded.chars()
                .allMatch(sign ->
                        Character.isLetterOrDigit(sign) && sign < 128
                                || sign == '+'
                                || sign == '/'
                                || sign == '='
                                || Character.isWhitespace(sign));
    }

    private static int priority(XmlTree header) {
        String told = header.child("OtherInfo").map(node -> node.text("Priority")).orElse("");
        return told.matches("[0-4]") ? Integer.parseInt(told) : 0;
    }

    private Business business() {
        String told = document.find("BussinessDocType").map(XmlTree::text).orElse("0");
        return told.matches("[0-3]") ? Business.values()[Integer.parseInt(told)] : Business.NEW;
    }

    private List<Defect> defects(EdxmlPaper paper, Letters letters) {
        var defects = new ArrayList<Defect>();
        if (letters.hasSignsBefore()) {
            defects.add(Defect.SIGNS_BEFORE);
        }
        if (letters.differs()) {
            defects.add(Defect.OTHER_CODING);
        }
        if (paper.promulgated() == null) {
            defects.add(Defect.NO_DATE);
        }
        if (paper.subject().isEmpty()) {
            defects.add(Defect.NO_SUBJECT);
        }
        if (paper.attachments().isEmpty()) {
            defects.add(Defect.NO_ATTACHMENT);
        } else if (!ids(attached()).equals(referred())) {
            defects.add(Defect.ATTACHMENTS_DIFFER);
        }
        return defects;
    }

    private Set<String> referred() {
        return document.find("edXMLManifest")
                .map(node -> ids(node.all("Reference")))
                .orElse(Set.of());
    }

    /// With or without `cid:`.
    private static Set<String> ids(List<XmlTree> nodes) {
        return nodes.stream()
                .map(node -> node.text("ContentId").replaceFirst("(?i)^cid:", ""))
                .collect(Collectors.toSet());
    }

    static @Nullable LocalDate day(String written) {
        var match = DAY.matcher(written.strip());
        if (!match.matches()) {
            return null;
        }
        boolean yearFirst = match.group(1) != null;
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(yearFirst ? 1 : 6)),
                    Integer.parseInt(match.group(yearFirst ? 2 : 5)),
                    Integer.parseInt(match.group(yearFirst ? 3 : 4)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime moment(String written) {
        try {
            return LocalDateTime.parse(written, MOMENT);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
