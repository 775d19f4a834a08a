package vn.daihoi.dossiers.internal;

import java.time.LocalDate;

/// That something was recorded by mistake.
public record Withdrawn(LocalDate on, String byName, String why) {}
