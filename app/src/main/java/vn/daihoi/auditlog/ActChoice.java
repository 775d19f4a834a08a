package vn.daihoi.auditlog;

/// An act as the filter offers it.
public record ActChoice(String key, String text) {}
