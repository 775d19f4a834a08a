package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import vn.daihoi.dossiers.Title;
import vn.daihoi.dossiers.Upload;
import vn.daihoi.files.SentFile;
import vn.daihoi.platform.Ids;

import java.util.UUID;

/// What the upload form sends.
///
/// @param file null when the browser sent no such field
/// @param note null when the browser sent no such field
/// @param form key of the form; null when the browser sent none
/// @param title of another document of its kind; null when the form was for a new version
/// @param seen number of the newest version that the form showed
record UploadForm(
        @Nullable MultipartFile file,
        @Nullable String note,
        @Nullable UUID form,
        @Nullable String title,
        @Nullable Integer seen) {

    private static final int LONGEST_NOTE = 500;

    boolean hasFile() {
        return !SentFile.of(file).isMissing();
    }

    boolean hasLongNote() {
        return noteText().length() > LONGEST_NOTE;
    }

    String noteText() {
        return note == null ? "" : note.strip();
    }

    String typedTitle() {
        return title == null ? "" : title;
    }

    Title named() {
        return new Title(typedTitle());
    }

    UUID key() {
        return form == null ? Ids.next() : form;
    }

    Upload upload() {
        var sent = SentFile.of(file);
        return new Upload(sent.name(), sent.content(), noteText(), key(), seen == null ? 0 : seen);
    }
}
