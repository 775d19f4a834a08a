package vn.daihoi.profile.yaml;

/// Where something stands in a file.
///
/// @param file name as the reader was given it, for messages only
/// @param line 1-based
/// @param column 1-based, in characters
public record Place(String file, int line, int column) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
