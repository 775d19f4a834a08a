package vn.daihoi.obstacles.internal;

import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.UUID;

/// A way out.
///
/// @param unit that answers
/// @param question what it answers, in words that fit every unit
/// @param general whether units other than those it was given to read it
/// @param by name of who wrote it
/// @param helped how many units say that it helped them
public record Answer(
        UUID id,
        UnitId unit,
        ObstacleKind kind,
        String question,
        String words,
        boolean general,
        LocalDate on,
        String by,
        int helped) {}
