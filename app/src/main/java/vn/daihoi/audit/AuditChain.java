package vn.daihoi.audit;

import java.util.List;

/// Proves that the chain holds what was once written.
public interface AuditChain {

    /// Reads the whole chain and recomputes it.
    Verdict verify();

    /// @param entries how many the chain ties together
    /// @param unsealed how many were written a moment ago and are not tied in yet
    /// @param gaps how many entries say that numbers never came: of acts that broke off in their
    ///   last moment, or of entries that were taken away before they were tied in
    /// @param head last hash in hexadecimal digits; noted elsewhere, it also proves that the chain
    ///   was not written anew from its start
    /// @param faults in the order of the chain; empty when it is whole
    record Verdict(long entries, long unsealed, long gaps, String head, List<Fault> faults) {
        public boolean isWhole() {
            return faults.isEmpty();
        }
    }

    /// @param kind what is wrong
    /// @param first place in the chain of the first entry concerned; of the kinds [Kind#UNSEALED]
    ///   and [Kind#BACKDATED] its number
    /// @param last of the last, likewise
    record Fault(Kind kind, long first, long last) {}

    enum Kind {
        /// the entry does not have the content that its hash was made of
        CHANGED,
        /// numbers without an entry between others
        MISSING,
        /// the entry does not follow on the one before it
        OUT_OF_ORDER,
        /// the last entries are gone
        CUT_OFF,
        /// entries after the end that was noted
        INSERTED,
        /// the noted end is not the end of the chain
        HEAD_DIFFERS,
        /// entries that should long have been tied in
        UNSEALED,
        /// entries under numbers that the chain has passed already
        BACKDATED
    }
}
