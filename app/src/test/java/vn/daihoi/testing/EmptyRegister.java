package vn.daihoi.testing;

/// Tests that say what a register holds need one to which no other test adds units.
public final class EmptyRegister {

    /// A property of their own gives these tests a context, and so a database, of their own.
    public static final String OF_ITS_OWN = "test.register=empty";

    private EmptyRegister() {}
}
