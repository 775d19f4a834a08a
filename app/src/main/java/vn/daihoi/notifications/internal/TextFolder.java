package vn.daihoi.notifications.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.notifications.TextMessages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/// Leaves short messages as files in a folder, from which the program of a gateway takes them: the
/// phone number in the first line, the text after it. A file appears whole or not at all.
@Component
class TextFolder implements TextMessages {

    private final String folder;

    /// @param folder empty: no short messages are sent
    TextFolder(@Value("${daihoi.texts.folder:}") String folder) {
        this.folder = folder;
    }

    @Override
    public boolean isOpen() {
        return !folder.isBlank();
    }

    /// The gateway may have taken the first file away already: an id is remembered by an empty file
    /// beside it.
    @Override
    public void send(UUID id, String phone, String text) throws IOException {
        Path place = Path.of(folder);
        Path taken = place.resolve(".taken").resolve(id.toString());
        Files.createDirectories(taken.getParent());
        if (Files.exists(taken)) {
            return;
        }
        Path written = place.resolve(".taken").resolve(id + ".part");
        Files.writeString(written, phone + "\n" + text + "\n");
        Files.move(written, place.resolve(id + ".txt"), StandardCopyOption.ATOMIC_MOVE);
        Files.createFile(taken);
    }
}
