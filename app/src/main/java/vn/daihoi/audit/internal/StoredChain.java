package vn.daihoi.audit.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.audit.AuditChain;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.platform.Verifiable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

@Service
class StoredChain implements AuditChain, Verifiable {

    private final ChainStore chain;

    StoredChain(ChainStore chain) {
        this.chain = chain;
    }

    @Override
    public Verdict verify() {
        var walk = new Walk();
        ChainStore.Head head = chain.read(walk::step);
        walk.end(head);
        return new Verdict(walk.entries, HexFormat.of().formatHex(head.hash()), walk.faults);
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public List<String> problems() {
        return verify().faults().stream()
                .map(fault ->
                        "%s %d-%d"
                                .formatted(
                                        fault.kind().name().toLowerCase(Locale.ROOT),
                                        fault.first(),
                                        fault.last()))
                .toList();
    }

    /// One pass over the chain. After a fault it goes on from what it found, so that one damage is
    /// named once.
    private static final class Walk {

        private final List<Fault> faults = new ArrayList<>();
        private long entries;
        private long last;
        private byte[] hash = new byte[Link.LENGTH];

        void step(AuditEntry entry, byte[][] hashes) {
            entries++;
            boolean gap = entry.seq() > last + 1;
            if (gap) {
                faults.add(new Fault(Kind.MISSING, last + 1, entry.seq() - 1));
            } else if (!Arrays.equals(hashes[0], hash)) {
                faults.add(new Fault(Kind.OUT_OF_ORDER, entry.seq(), entry.seq()));
            }
            if (!Arrays.equals(Link.hash(entry, hashes[0]), hashes[1])) {
                faults.add(new Fault(Kind.CHANGED, entry.seq(), entry.seq()));
            }
            last = entry.seq();
            hash = hashes[1];
        }

        void end(ChainStore.Head head) {
            if (head.count() > last) {
                faults.add(new Fault(Kind.CUT_OFF, last + 1, head.count()));
            } else if (head.count() < last) {
                faults.add(new Fault(Kind.INSERTED, head.count() + 1, last));
            } else if (!Arrays.equals(head.hash(), hash)) {
                faults.add(new Fault(Kind.HEAD_DIFFERS, last, last));
            }
        }
    }
}
