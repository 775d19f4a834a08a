package vn.daihoi.bench.overlap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A set as files: `susp/`, `src/`, `pairs`, `truth.jsonl`, and `reference/` when the set has one.
public final class SetFolder {

    private SetFolder() {}

    /// Writes `set` into `folder`, which is made.
    public static void write(OverlapSet set, Path folder) throws IOException {
        texts(folder.resolve("susp"), set.suspicious());
        texts(folder.resolve("src"), set.sources());
        if (!set.reference().isEmpty()) {
            texts(
                    folder.resolve("reference"),
                    Map.of("reference.txt", String.join("\n\n", set.reference())));
        }
        Files.write(
                folder.resolve("pairs"),
                set.pairs().stream().map(pair -> pair.susp() + " " + pair.src()).toList());
        Files.write(
                folder.resolve("truth.jsonl"), set.truth().stream().map(SetFolder::line).toList());
    }

    /// Lines as the program's command writes them, so that any scorer reads them.
    public static List<String> lines(List<Alignment> places) {
        return places.stream().map(place -> "{" + fields(place) + "}").toList();
    }

    private static String line(Case one) {
        return "{%s,\"kind\":\"%s\"}".formatted(fields(one.place()), one.kind().key());
    }

    private static String fields(Alignment place) {
        return String.format(
                Locale.ROOT,
                "\"susp\":\"%s\",\"this_offset\":%d,\"this_length\":%d,\"source\":\"%s\","
                        + "\"src\":\"%s\",\"source_offset\":%d,\"source_length\":%d",
                place.susp(),
                place.thisOffset(),
                place.thisLength(),
                place.src(),
                place.src(),
                place.sourceOffset(),
                place.sourceLength());
    }

    private static void texts(Path folder, Map<String, String> texts) throws IOException {
        Files.createDirectories(folder);
        for (var text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }
}
