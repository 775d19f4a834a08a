package vn.daihoi.organization;

import vn.daihoi.organization.internal.RegisterFile;

import java.util.List;

/// Looks at a file of the register by itself, without asking what is known already.
public final class RegisterCheck {

    private RegisterCheck() {}

    /// @param file bytes of a CSV file as [Units#read] takes it
    /// @return empty when each row is sound and fits the others; reading it in can still find that
    ///   it does not fit what is known
    public static List<RegisterFault> faults(byte[] file) {
        return RegisterFile.read(file).faults();
    }
}
