package vn.daihoi.plans.internal;

import vn.daihoi.files.FileId;

import java.util.UUID;

/// What came with a proof.
///
/// @param name as its officer's computer called it, cleaned
/// @param size bytes
public record ProofFile(UUID id, FileId file, String name, long size) {}
