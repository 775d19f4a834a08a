package vn.daihoi.lessons.internal;

import vn.daihoi.files.FileId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;
import java.util.UUID;

/// A file that shows why a lesson was learnt, or what a unit did about it.
///
/// @param unit that sent it: the one of the lesson, or one that answers
/// @param name as the sender's computer called it, cleaned
/// @param by who sent it
public record EvidenceFile(UUID id, UnitId unit, FileId file, String name, String by, Instant at) {}
