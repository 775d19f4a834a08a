package vn.daihoi.files;

import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;

/// Files that show that something took place: papers and pictures of papers, see [PaperKind].
@Component
public class Papers {

    private final Files files;

    Papers(Files files) {
        this.files = files;
    }

    /// What became of a file that was sent.
    public sealed interface Kept {

        record Stored(FileId id, String name, long size) implements Kept {}

        /// Nothing was kept.
        record Refused(Fault fault) implements Kept {}
    }

    /// Why a file is not kept.
    public enum Fault {
        TOO_LARGE("pages.paper.too-large"),
        EMPTY("pages.paper.empty"),
        /// not one of [PaperKind]
        FOREIGN("pages.paper.foreign");

        private final String messageKey;

        Fault(String messageKey) {
            this.messageKey = messageKey;
        }

        /// Key of the text that says what is wrong and how to put it right.
        public String messageKey() {
            return messageKey;
        }
    }

    /// Keeps it in the caller's transaction.
    ///
    /// @param name as the person's computer calls it; may be anything
    public Kept keep(String name, byte[] content) {
        if (content.length == 0) {
            return new Kept.Refused(Fault.EMPTY);
        }
        if (PaperKind.of(name, content).isEmpty()) {
            return new Kept.Refused(Fault.FOREIGN);
        }
        return switch (files.store(new ByteArrayInputStream(content), name)) {
            case StoreOutcome.TooLarge _ -> new Kept.Refused(Fault.TOO_LARGE);
            case StoreOutcome.Empty() -> new Kept.Refused(Fault.EMPTY);
            case StoreOutcome.Stored(var id, var clean, var size) ->
                    new Kept.Stored(id, clean, size);
        };
    }

    /// In bytes; a larger file is refused.
    public long limit() {
        return files.limit();
    }
}
