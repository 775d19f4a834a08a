package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.review.sections.Section;
import vn.daihoi.review.text.Span;

import java.util.Set;

/// One task or solution, judged with what stands around it.
///
/// @param span the item, without its sub-items
/// @param section the narrowest section around; null before the first heading
/// @param lacks what neither the item nor its sub-items, lead-in, heading or table row tells
/// @param bare whether the item itself and its lead-in tell nothing that is asked
/// @param vague whether it opens with words that say nothing
record ActionItem(
        Span span, @Nullable Section section, Set<Asked> lacks, boolean bare, boolean vague) {

    /// Says nothing that can be acted on.
    boolean isEmptyTalk() {
        return vague && lacks.size() == Asked.values().length;
    }
}
