package vn.daihoi.dossiers.web;

/// Sizes of files as people read them.
final class Sizes {

    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private Sizes() {}

    /// @param bytes 0 or more
    /// @return in kB below a megabyte, rounded up; in MB with one digit above
    static String show(long bytes) {
        if (bytes < MEGABYTE) {
            return (bytes + KILOBYTE - 1) / KILOBYTE + " kB";
        }
        long tenths = (bytes * 10 + MEGABYTE / 2) / MEGABYTE;
        return tenths / 10 + "," + tenths % 10 + " MB";
    }
}
