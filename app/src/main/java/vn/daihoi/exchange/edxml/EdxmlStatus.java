package vn.daihoi.exchange.edxml;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;

/// What a body says has become of a paper.
///
/// @param from who says it
/// @param paper which paper
/// @param description reason or remark; may be empty
/// @param at in the time of Việt Nam; null when the message has none that can be read
public record EdxmlStatus(
        Organ from,
        PaperKey paper,
        StatusCode status,
        String description,
        String staff,
        @Nullable LocalDateTime at) {}
