package vn.daihoi.audit.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.audit.AuditChain;
import vn.daihoi.audit.AuditEntry;
import vn.daihoi.audit.internal.ChainStore.Sealed;
import vn.daihoi.platform.Verifiable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

@Service
class StoredChain implements AuditChain, Verifiable {

    /// After which an entry has no business outside of the chain.
    static final Duration LONGEST_UNSEALED = Duration.ofMinutes(1);

    private final ChainStore chain;
    private final Clock clock;

    StoredChain(ChainStore chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    @Override
    public Verdict verify() {
        var walk = new Walk();
        var beside = new Beside(clock.instant().minus(LONGEST_UNSEALED));
        ChainStore.Head head = chain.read(walk::step, beside::add);
        walk.end(head);
        var faults = Stream.concat(walk.faults.stream(), beside.faults(head)).toList();
        return new Verdict(
                walk.entries,
                beside.entries.size(),
                walk.gaps,
                HexFormat.of().formatHex(head.hash()),
                faults);
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
        private long gaps;
        private long last;
        private byte[] hash = new byte[Link.LENGTH];

        void step(Sealed sealed) {
            long position = sealed.position();
            if (position > last + 1) {
                missing(last + 1, position - 1);
            } else if (!Arrays.equals(sealed.previous(), hash)) {
                faults.add(new Fault(Kind.OUT_OF_ORDER, position, position));
            }
            AuditEntry entry = sealed.entry();
            if (entry == null) {
                missing(position, position);
            } else {
                compare(entry, sealed);
            }
            last = position;
            hash = sealed.hash();
        }

        private void missing(long first, long end) {
            Fault before = faults.isEmpty() ? null : faults.getLast();
            if (before != null && before.kind() == Kind.MISSING && before.last() == first - 1) {
                faults.removeLast();
                faults.add(new Fault(Kind.MISSING, before.first(), end));
            } else {
                faults.add(new Fault(Kind.MISSING, first, end));
            }
        }

        private void compare(AuditEntry entry, Sealed sealed) {
            entries++;
            gaps += entry.act().equals(Sealer.MISSING) ? 1 : 0;
            byte[] digest = sealed.digest();
            if (!Arrays.equals(Link.hash(entry, sealed.previous()), sealed.hash())
                    || digest != null && !Arrays.equals(Link.digest(entry), digest)) {
                faults.add(new Fault(Kind.CHANGED, sealed.position(), sealed.position()));
            }
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

    /// Entries that the chain does not hold.
    private record Beside(Instant latest, List<AuditEntry> entries) {

        Beside(Instant latest) {
            this(latest, new ArrayList<>());
        }

        void add(AuditEntry entry) {
            entries.add(entry);
        }

        Stream<Fault> faults(ChainStore.Head head) {
            return entries.stream()
                    .filter(entry -> entry.seq() <= head.accounted() || entry.at().isBefore(latest))
                    .map(entry ->
                            new Fault(
                                    entry.seq() <= head.accounted()
                                            ? Kind.BACKDATED
                                            : Kind.UNSEALED,
                                    entry.seq(),
                                    entry.seq()));
        }
    }
}
