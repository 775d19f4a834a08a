package vn.daihoi.profile;

/// Words that a congress stands under, as printed.
public record Motto(String text, Basis basis) {}
