package vn.daihoi.audit;

/// As [Audit], for acts that are written on another thread than that of their request.
public interface LaterAudit {

    /// Who acts and from where is found now; [#record(Noted)] takes it down.
    Noted note(Act act);

    /// Takes the act down together with the current transaction, as [Audit#record(Act)].
    void record(Noted act);
}
