package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.directives.RegisteredDirectives.Directive;
import vn.daihoi.directives.RegisteredDirectives.File;
import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlStatus;
import vn.daihoi.exchange.edxml.EdxmlWriter;
import vn.daihoi.exchange.edxml.Organ;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.files.Files;
import vn.daihoi.organization.CampaignUnit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/// Writes a unit's own papers as messages for other bodies.
@Service
public class OutgoingPapers {

    private final Organs organs;
    private final Files files;
    private final Audit audit;
    private final Clock clock;

    OutgoingPapers(Organs organs, Files files, Audit audit, Clock clock) {
        this.organs = organs;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /// The paper for those who get it; one that was withdrawn becomes the request to give it back,
    /// 13, to the first of them.
    ///
    /// @param to at least one
    @Transactional
    public byte[] message(CampaignUnit unit, Directive paper, List<Organ> to) {
        audit.record(
                Act.of("exchange.edxml.export")
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("paper", paper.id().value())
                        .after(Map.of("recipients", to.size())));
        var now = LocalDateTime.now(clock);
        var written = written(unit, paper, to);
        String withdrawn = paper.withdrawn();
        return withdrawn == null
                ? EdxmlWriter.paper(written, now)
                : EdxmlWriter.status(
                        new EdxmlStatus(
                                organs.of(unit),
                                written.key(),
                                StatusCode.TAKE_BACK,
                                withdrawn,
                                "",
                                now),
                        to.getFirst(),
                        now);
    }

    private EdxmlPaper written(CampaignUnit unit, Directive paper, List<Organ> to) {
        return new EdxmlPaper(
                organs.of(unit),
                to,
                "%02d".formatted(paper.number()),
                paper.symbol(),
                unit.name(),
                paper.issuedOn(),
                paper.type(),
                paper.subject(),
                "",
                0,
                Business.NEW,
                "",
                attachments(paper.file()));
    }

    private List<Attachment> attachments(@Nullable File file) {
        if (file == null) {
            return List.of();
        }
        String type =
                MediaTypeFactory.getMediaType(file.name())
                        .orElse(MediaType.APPLICATION_OCTET_STREAM)
                        .toString();
        try (InputStream content = files.open(file.id())) {
            return List.of(new Attachment(file.name(), type, content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
