package vn.daihoi.files;

import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;

/// Files that show that something took place: papers and pictures of papers, see [PaperKind].
@Component
public class Papers {

    /// Longest side of a picture in pixels: a page of A4 on a photo can still be read.
    private static final int SIDE = 2400;

    private final Files files;
    private final Pictures pictures;

    Papers(Files files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
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
        FOREIGN("pages.paper.foreign"),
        /// a picture that cannot be made small
        LARGE_PICTURE(Pictures.Fault.TOO_LARGE.messageKey()),
        BROKEN_PICTURE(Pictures.Fault.BROKEN.messageKey());

        private final String messageKey;

        Fault(String messageKey) {
            this.messageKey = messageKey;
        }

        /// Key of the text that says what is wrong and how to put it right.
        public String messageKey() {
            return messageKey;
        }
    }

    /// Keeps it in the caller's transaction. A picture is made small and upright and loses what the
    /// camera wrote beside it, such as the place; it becomes a JPEG. Papers stay byte for byte.
    ///
    /// @param name as the person's computer calls it; may be anything
    public Kept keep(String name, byte[] content) {
        if (content.length == 0) {
            return new Kept.Refused(Fault.EMPTY);
        }
        var kind = PaperKind.of(name, content);
        if (kind.isEmpty()) {
            return new Kept.Refused(Fault.FOREIGN);
        }
        return kind.get().isPicture()
                ? picture(kind.get().asJpeg(name), content)
                : stored(name, content);
    }

    private Kept picture(String name, byte[] content) {
        return switch (pictures.small(content, SIDE)) {
            case Pictures.Made.Small small -> stored(name, small.jpeg());
            case Pictures.Made.Refused(var fault) ->
                    new Kept.Refused(
                            fault == Pictures.Fault.TOO_LARGE
                                    ? Fault.LARGE_PICTURE
                                    : Fault.BROKEN_PICTURE);
        };
    }

    private Kept stored(String name, byte[] content) {
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
