package vn.daihoi.organization;

import java.util.regex.Pattern;

/// One row of a file of the register.
///
/// @param number line of the file, the header being 1
/// @param parentCode empty at the top
public record RegisterRow(
        int number,
        String code,
        String parentCode,
        RegisterLevel level,
        String name,
        String fullName) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_]{1,30}");

    /// Codes become labels of paths, so only these signs can stand in them.
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }
}
