package vn.daihoi.audit;

/// Takes down what people do. Who acts and from where is found from the current request.
public interface Audit {

    /// Takes the act down together with the current transaction: both last or neither does. Outside
    /// of a transaction it is written at once.
    void record(Act act);
}
