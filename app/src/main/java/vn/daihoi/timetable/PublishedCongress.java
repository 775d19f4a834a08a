package vn.daihoi.timetable;

import vn.daihoi.composition.timetable.Half;

import java.time.LocalDate;

/// A congress of the timetable that was published last.
///
/// @param group name of the working group, as it was then; empty where none is in charge
/// @param leader name and office of who attends; empty where nobody was chosen
/// @param hall name; empty where none was chosen
public record PublishedCongress(
        LocalDate day, Half half, String group, String leader, String hall) {}
