package vn.daihoi.plans.web;

import vn.daihoi.pages.Frame;
import vn.daihoi.plans.internal.Proof;

/// Puts what became of a proof into words.
final class ProofLines {

    private ProofLines() {}

    /// Who settled it when; empty while it waits.
    static String settled(Proof proof, Frame frame) {
        return proof.settledOn() == null
                ? ""
                : frame.text(
                        "plans.proofs.settled." + proof.state().code(),
                        proof.settledBy(),
                        frame.day(proof.settledOn()));
    }
}
