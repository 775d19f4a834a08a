package vn.daihoi.lessons.web;

import org.springframework.stereotype.Component;

import vn.daihoi.lessons.internal.EvidenceFile;
import vn.daihoi.lessons.internal.KeepEvidence;
import vn.daihoi.lessons.internal.KeepEvidence.Taken;
import vn.daihoi.lessons.web.FilesField.HeldFile;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;

import java.util.List;

/// Shows files of lessons and answers, and the part of a form that takes them.
@Component
class EvidenceLooks {

    private final KeepEvidence evidence;

    EvidenceLooks(KeepEvidence evidence) {
        this.evidence = evidence;
    }

    /// @param address of the lesson on the page
    static List<FileLink> links(
            List<EvidenceFile> files, String address, boolean mayRemove, Frame frame) {
        return files.stream()
                .map(file -> link(file, address + "/files/" + file.id(), mayRemove, frame))
                .toList();
    }

    private static FileLink link(
            EvidenceFile file, String address, boolean mayRemove, Frame frame) {
        return new FileLink(
                address,
                file.name(),
                frame.text("lessons.files.by", file.by(), Moments.show(file.at())),
                mayRemove ? address + "/remove" : "");
    }

    FilesField field(String id, Taken taken, Frame frame) {
        return new FilesField(
                id,
                taken.held().stream().map(file -> new HeldFile(file.id(), file.name())).toList(),
                evidence.limit(),
                taken.faulty().stream()
                        .map(file ->
                                frame.text(
                                        "lessons.files.fault",
                                        file.name(),
                                        frame.text(file.why().messageKey())))
                        .toList());
    }
}
