package vn.daihoi.profile;

/// A file of a profile that another part of the program reads.
///
/// @param name relative to the profile's folder, with `/`
public record ProfileFile(String name, String text) {}
