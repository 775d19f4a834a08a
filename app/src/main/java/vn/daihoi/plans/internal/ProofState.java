package vn.daihoi.plans.internal;

import java.util.Locale;

/// What became of a proof.
public enum ProofState {
    PENDING,
    ACCEPTED,
    RETURNED,
    /// taken back by the unit itself
    WITHDRAWN;

    /// As written in addresses and style sheets.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Key of its name in the bundle.
    public String messageKey() {
        return "plans.proof-state." + code();
    }
}
