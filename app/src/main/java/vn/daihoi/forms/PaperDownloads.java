package vn.daihoi.forms;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import vn.daihoi.files.Downloads;

/// Answers that make a browser save an official paper.
@Component
public class PaperDownloads {

    private final Downloads downloads;

    PaperDownloads(Downloads downloads) {
        this.downloads = downloads;
    }

    /// @param file which kind is asked for
    /// @param name of the Word file; cleaned here again
    /// @throws NoRoomForPdf if the paper is too long for a PDF
    public ResponseEntity<Resource> attachment(WrittenPaper paper, PaperFile file, String name) {
        return downloads.attachment(file.bytes(paper), file.of(name));
    }
}
