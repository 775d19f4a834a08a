package vn.daihoi.forms;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PaperForm.Scheme;

import java.util.List;

/// An official paper, words only; how they look is the form's business.
///
/// @param title for the properties of the file
/// @param head null for a paper without one, such as a speech
/// @param type name of the type, in capitals; empty for a letter
/// @param subject what the paper is about, each a line; of a letter it stands under the number
/// @param addressees to whom it goes, as it says under the title; may be empty
/// @param body in reading order
/// @param tail null for a paper that nobody signs
public record FormPaper(
        String title,
        @Nullable Head head,
        String type,
        List<String> subject,
        List<String> addressees,
        List<Block> body,
        @Nullable Tail tail) {

    public FormPaper {
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
    }

    boolean isLetter() {
        return type.isEmpty();
    }

    /// What stands above the title.
    ///
    /// @param parent lines of the body above the issuer; may be empty
    /// @param issuer lines of the issuer
    /// @param number with symbol; null for a paper without a number
    /// @param date place and date
    public record Head(
            List<String> parent, List<String> issuer, @Nullable String number, String date) {

        public Head {
            parent = List.copyOf(parent);
            issuer = List.copyOf(issuer);
        }
    }

    /// A piece of the body.
    public sealed interface Block {}

    /// @param number from 1, within the headings of its scheme
    public record Heading(Scheme scheme, int number, String text) implements Block {}

    public record Paragraph(String text) implements Block {}

    /// On what the paper rests: law, plan, minutes.
    public record Basis(String text) implements Block {}

    /// A line in the middle that opens what is decided.
    public record Verdict(String text) implements Block {}

    /// What the writer is told to write here. It stands in brackets, and typing replaces it.
    public record Guidance(String text) implements Block {}

    /// @param shares width of each column, beside those of the others
    /// @param heads as many as there are shares
    /// @param rows each with as many cells
    public record Table(List<Integer> shares, List<String> heads, List<List<String>> rows)
            implements Block {

        public Table {
            shares = List.copyOf(shares);
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            int columns = shares.size();
            if (heads.size() != columns || rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException(
                        "Each row must have one cell for each of the %d columns."
                                .formatted(columns));
            }
        }
    }

    /// What stands at the end.
    public sealed interface Tail {}

    /// @param recipients lines, the file copy last
    /// @param signing in whose name, and the office, each a line
    /// @param name of who signs; empty while it is open
    public record Signed(List<String> recipients, List<String> signing, String name)
            implements Tail {

        public Signed {
            recipients = List.copyOf(recipients);
            signing = List.copyOf(signing);
        }

        public Signed(List<String> recipients, List<String> signing) {
            this(recipients, signing, "");
        }
    }

    /// Secretary and chair sign, as the form names them.
    public record Minutes() implements Tail {}
}
