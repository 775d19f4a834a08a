package vn.daihoi.lessons.web;

import java.util.List;
import java.util.UUID;

/// The part of a form that takes files.
///
/// @param id unique on the page
/// @param held files that came with the form before it went back for a fault
/// @param limit in bytes; a larger file is refused
/// @param faults one line for each file that was not taken
public record FilesField(String id, List<HeldFile> held, long limit, List<String> faults) {

    public record HeldFile(UUID id, String name) {}

    public long megabytes() {
        return limit >> 20;
    }
}
