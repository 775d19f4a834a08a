package vn.daihoi.exchange.edxml;

import java.util.List;
import java.util.Locale;

/// What a message turned out to be.
public sealed interface EdxmlReading {

    /// @param defects what the reader had to put up with
    record Paper(EdxmlPaper paper, List<Defect> defects) implements EdxmlReading {

        public Paper {
            defects = List.copyOf(defects);
        }
    }

    record Status(EdxmlStatus status) implements EdxmlReading {}

    /// @param detail which piece; may be empty
    record Refused(Fault fault, String detail) implements EdxmlReading {}

    /// What does not keep a message from being read.
    enum Defect {
        /// signs before the beginning of the document
        SIGNS_BEFORE,
        /// the letters are in another coding than the message says
        OTHER_CODING,
        NO_DATE,
        NO_SUBJECT,
        NO_ATTACHMENT,
        /// an attachment that nothing refers to, or a reference to none
        ATTACHMENTS_DIFFER;

        public String messageKey() {
            return "exchange.edxml.defect." + word(this);
        }
    }

    /// Why a message is not taken.
    enum Fault {
        EMPTY,
        TOO_LARGE,
        NOT_XML,
        /// a document type or entities: a way to read files of this machine
        HAS_ENTITIES,
        /// nested deeper or of more parts than any paper
        TOO_COMPLEX,
        NOT_EDXML,
        NO_SENDER,
        NO_NUMBER,
        BAD_STATUS,
        BAD_ATTACHMENT;

        public String messageKey() {
            return "exchange.edxml.fault." + word(this);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
