package vn.daihoi.exchange.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.exchange.edxml.EdxmlPaper;
import vn.daihoi.exchange.edxml.EdxmlPaper.Attachment;
import vn.daihoi.exchange.edxml.EdxmlPaper.Business;
import vn.daihoi.exchange.edxml.EdxmlReader;
import vn.daihoi.exchange.edxml.EdxmlReading;
import vn.daihoi.exchange.edxml.EdxmlReading.Defect;
import vn.daihoi.exchange.edxml.EdxmlReading.Fault;
import vn.daihoi.exchange.edxml.EdxmlStatus;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.exchange.internal.Incoming.Attached;
import vn.daihoi.files.FileName;
import vn.daihoi.files.Files;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.organization.CampaignUnit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Takes in messages, by whatever way they come. The same message again changes nothing, so that a
/// sender who got no answer may send it again.
@Service
public class TakeMessages {

    private final IncomingStore store;
    private final StatusMessages statuses;
    private final Files files;
    private final Audit audit;

    TakeMessages(IncomingStore store, StatusMessages statuses, Files files, Audit audit) {
        this.store = store;
        this.statuses = statuses;
        this.files = files;
        this.audit = audit;
    }

    /// Most bytes of a message, as of any file; its attachments may have three quarters of it.
    public long limit() {
        return files.limit();
    }

    /// @param message read no further than the limit
    /// @throws IOException when the stream fails
    @Transactional
    public Arrival take(CampaignUnit unit, InputStream message) throws IOException {
        byte[] bytes = message.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit() + 1));
        if (bytes.length > limit()) {
            return new Arrival.Refused(Fault.TOO_LARGE, Long.toString(files.limit() >> 20));
        }
        return switch (EdxmlReader.read(bytes)) {
            case EdxmlReading.Refused(var fault, var detail) -> new Arrival.Refused(fault, detail);
            case EdxmlReading.Status(var status) -> status(unit, status, bytes);
            case EdxmlReading.Paper(var paper, _) when paper.business() == Business.RECALL ->
                    askedBack(unit, store.byKey(unit, paper.key()), paper.reason());
            case EdxmlReading.Paper read -> paper(unit, read, bytes);
        };
    }

    private Arrival status(CampaignUnit unit, EdxmlStatus status, byte[] message) {
        if (status.status() == StatusCode.TAKE_BACK) {
            return askedBack(unit, store.byKey(unit, status.paper()), status.description());
        }
        statuses.heard(unit, status, new String(message, StandardCharsets.UTF_8));
        return new Arrival.Told(status.status());
    }

    private Arrival askedBack(CampaignUnit unit, Optional<Incoming> about, String why) {
        if (about.isEmpty()) {
            return new Arrival.Refused(Fault.BAD_STATUS, StatusCode.TAKE_BACK.code());
        }
        Incoming paper = about.get();
        if (paper.state() == Incoming.State.WAITING || paper.state() == Incoming.State.REGISTERED) {
            store.askBack(paper.id(), why);
            record(unit, paper, "exchange.edxml.asked-back");
        }
        return new Arrival.AskedBack(paper);
    }

    private Arrival paper(CampaignUnit unit, EdxmlReading.Paper read, byte[] message) {
        var kept = files.store(new ByteArrayInputStream(message), "message.edxml");
        if (!(kept instanceof StoreOutcome.Stored stored)) {
            return new Arrival.Refused(Fault.TOO_LARGE, Long.toString(files.limit() >> 20));
        }
        var defects = read.defects().stream().map(Defect::messageKey).toList();
        var id = store.add(unit, stored.id(), read.paper(), defects);
        if (id.isEmpty()) {
            return new Arrival.Known(store.byMessage(unit, stored.id()).orElseThrow());
        }
        attach(id.get(), read.paper());
        Incoming incoming = store.find(unit, id.get()).orElseThrow();
        statuses.say(unit, incoming, StatusCode.ARRIVED, "", "");
        record(unit, incoming, "exchange.edxml.arrive");
        return new Arrival.Waiting(incoming);
    }

    private void attach(UUID incoming, EdxmlPaper paper) {
        int position = 0;
        for (Attachment each : paper.attachments()) {
            String name = FileName.clean(each.name());
            var kept = files.store(new ByteArrayInputStream(each.content()), name);
            if (kept instanceof StoreOutcome.Stored stored) {
                position++;
                store.attach(
                        incoming,
                        position,
                        new Attached(stored.id(), stored.name(), stored.size()));
            }
        }
    }

    private void record(CampaignUnit unit, Incoming incoming, String act) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("incoming", incoming.id())
                        .after(
                                Map.of(
                                        "paper",
                                        incoming.key().code(),
                                        "from",
                                        incoming.from().name())));
    }
}
