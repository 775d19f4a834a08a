package vn.daihoi.lessons.web;

/// A file of a lesson or of an answer, to be taken.
///
/// @param added by whom and when
/// @param remove address to which it is sent that the file goes; empty when it stays
public record FileLink(String address, String name, String added, String remove) {}
