package vn.daihoi.campaigns;

import java.util.List;

/// What recording an event would mean, before it is done.
///
/// @param event in words
/// @param consequences sentences
public record SuccessionPreview(
        String address, SuccessionForm form, RecordedEvent event, List<String> consequences) {}
