package vn.daihoi.auditlog;

/// Ways to other pages of the log; empty where there are none.
public record AuditLinks(String newest, String newer, String older, String oldest) {}
