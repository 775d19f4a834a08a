package vn.daihoi.reminders.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.platform.Ids;
import vn.daihoi.reminders.internal.UrgeLate.Wish;
import vn.daihoi.reminders.internal.UrgeWords;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What was typed into the form of urging. Anything may be missing.
record UrgeForm(@Nullable UUID key, @Nullable List<String> units, @Nullable String words) {

    Wish wish(Texts texts) {
        String text = words == null ? "" : words.replace("\r\n", "\n").strip();
        return new Wish(
                key == null ? Ids.next() : key,
                units == null ? Set.of() : new HashSet<>(units),
                new UrgeWords(text, texts));
    }
}
