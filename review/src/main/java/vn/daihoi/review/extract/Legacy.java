package vn.daihoi.review.extract;

import vn.daihoi.review.text.OffsetMap;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.text.Typesetting.Converted;
import vn.daihoi.review.text.Typesetting.Lettering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text brought from old encodings to Unicode, and the way back to what was read.
///
/// The font of a run tells its encoding, unless the letters are Unicode all the same: old font
/// names often outlive the conversion of a file. Where no font tells, a whole text is converted
/// that makes syllables in one of these encodings only.
final class Legacy {

    private static final int LEAST_WORDS = 12;
    private static final int LEAST_WORDS_OF_A_BLOCK = 1;

    private record Run(Span span, LegacyEncoding encoding, boolean capitals, boolean byFont) {}

    private final String text;
    private final int[] converted;
    private final int[] original;
    private final List<Converted> spans;

    private Legacy(String text, int[] converted, int[] original, List<Converted> spans) {
        this.text = text;
        this.converted = converted;
        this.original = original;
        this.spans = spans;
    }

    /// @param blocks spans of paragraphs and rows
    /// @param letterings fonts, as far as they are known
    static Legacy of(String raw, List<Span> blocks, List<Lettering> letterings) {
        var runs = new ArrayList<Run>();
        for (var encoding : LegacyEncoding.values()) {
            addByFont(runs, raw, letterings, encoding);
        }
        if (runs.isEmpty()) {
            addByLetters(runs, raw, blocks);
        }
        if (runs.isEmpty()) {
            return new Legacy(raw, new int[0], new int[0], List.of());
        }
        runs.sort(Comparator.comparingInt(run -> run.span().start()));
        return convert(raw, runs);
    }

    private static void addByFont(
            List<Run> runs, String raw, List<Lettering> letterings, LegacyEncoding encoding) {
        Map<String, StringBuilder> byFont = new HashMap<>();
        for (var lettering : letterings) {
            if (encoding.isFont(lettering.font())) {
                byFont.computeIfAbsent(lettering.font(), _ -> new StringBuilder())
                        .append(lettering.span().of(raw))
                        .append(' ');
            }
        }
        for (var lettering : letterings) {
            var all = byFont.get(lettering.font());
            if (all != null && !isUnicode(all, encoding) && !isUnicode(lettering.span().of(raw))) {
                runs.add(
                        new Run(
                                lettering.span(),
                                encoding,
                                encoding.isCapitalFont(lettering.font()),
                                true));
            }
        }
    }

    /// Whether text under an old font name is Unicode: it has letters that only Unicode has, or its
    /// words are syllables as they stand.
    private static boolean isUnicode(CharSequence text, LegacyEncoding encoding) {
        var share = encoding.share(text);
        return isUnicode(text) || share.before() > share.after();
    }

    private static boolean isUnicode(CharSequence text) {
        return text.chars().anyMatch(c -> c > 0xFF && c < 0x2000 && Character.isLetter(c));
    }

    private static void addByLetters(List<Run> runs, String raw, List<Span> blocks) {
        if (raw.chars().noneMatch(c -> LegacyEncoding.isCode((char) c))) {
            return;
        }
        var candidates = blocks.stream().filter(block -> !isUnicode(block.of(raw))).toList();
        var all = new StringBuilder();
        candidates.forEach(block -> all.append(block.of(raw)).append('\n'));
        for (var encoding : LegacyEncoding.values()) {
            if (encoding.share(all).tells(LEAST_WORDS)) {
                candidates.stream()
                        .filter(block ->
                                encoding.share(block.of(raw)).words() >= LEAST_WORDS_OF_A_BLOCK)
                        .forEach(block -> runs.add(new Run(block, encoding, false, false)));
                return;
            }
        }
    }

    /// Whether a text makes Vietnamese syllables only when read in an old encoding.
    static boolean isAnEncoding(String text) {
        return Arrays.stream(LegacyEncoding.values())
                .anyMatch(encoding -> encoding.share(text).tells(LEAST_WORDS));
    }

    private static Legacy convert(String raw, List<Run> runs) {
        var out = new StringBuilder(raw.length());
        var there = new int[raw.length() + 1];
        var back = new ArrayList<Integer>(raw.length() + 1);
        var spans = new ArrayList<Converted>();
        int at = 0;
        for (var run : runs) {
            at = copy(raw, at, run.span().start(), out, there, back);
            int start = out.length();
            int[] from = {at};
            run.encoding()
                    .convert(
                            run.span().of(raw),
                            run.capitals(),
                            (codes, letter) -> {
                                for (int i = 0; i < codes; i++) {
                                    there[from[0] + i] = out.length();
                                }
                                for (int i = 0; i < letter.length(); i++) {
                                    back.add(from[0]);
                                }
                                out.append(letter);
                                from[0] += codes;
                            });
            at = from[0];
            spans.add(
                    new Converted(
                            new Span(start, out.length()), run.encoding().name(), run.byFont()));
        }
        copy(raw, at, raw.length(), out, there, back);
        there[raw.length()] = out.length();
        back.add(raw.length());
        return new Legacy(
                out.toString(), there, back.stream().mapToInt(Integer::intValue).toArray(), spans);
    }

    private static int copy(
            String raw, int from, int to, StringBuilder out, int[] there, List<Integer> back) {
        for (int i = from; i < to; i++) {
            there[i] = out.length();
            back.add(i);
            out.append(raw.charAt(i));
        }
        return Math.max(from, to);
    }

    String text() {
        return text;
    }

    /// @param raw offset in the text as read
    int at(int raw) {
        return converted.length == 0 ? raw : converted[raw];
    }

    /// Runs that were converted, in offsets of the converted text.
    List<Converted> spans() {
        return spans;
    }

    /// The way from a normalised text all the way back.
    ///
    /// @param length of the normalised text
    /// @param toConverted from there to the converted text
    OffsetMap through(OffsetMap toConverted, int length) {
        if (original.length == 0) {
            return toConverted;
        }
        var from = new ArrayList<Integer>();
        var to = new ArrayList<Integer>();
        int distance = Integer.MIN_VALUE;
        for (int i = 0; i <= length; i++) {
            int origin = original[Math.min(toConverted.original(i), original.length - 1)];
            if (origin - i != distance) {
                from.add(i);
                to.add(origin);
                distance = origin - i;
            }
        }
        return new OffsetMap(
                from.stream().mapToInt(Integer::intValue).toArray(),
                to.stream().mapToInt(Integer::intValue).toArray());
    }
}
