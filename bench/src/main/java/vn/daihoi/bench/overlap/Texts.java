package vn.daihoi.bench.overlap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Texts of one language as they stand in the resources `overlap/LANGUAGE/`.
///
/// `passages-N.txt`: an item starts with `# id split`, each of its forms with `@form`.
/// `background-N.txt`: paragraphs between blank lines; every second one belongs to the held half.
///
/// @param background paragraphs on other subjects
/// @param headings lines that papers of a kind share, such as chapter headings
/// @param formulas sentences that papers of a kind share: laws, bodies, programmes
/// @param guidance paragraphs of the guidance that all papers of a kind were given
/// @param introductions how papers introduce a paragraph of the guidance that they quote
record Texts(
        List<Item> items,
        List<String> background,
        List<String> headings,
        List<String> formulas,
        List<String> guidance,
        List<String> introductions) {

    static Texts of(Language language, Split split) {
        String folder = "/overlap/" + language.key() + "/";
        return new Texts(
                numbered(folder + "passages-").stream()
                        .flatMap(file -> items(file).stream())
                        .filter(item -> item.split() == split)
                        .toList(),
                half(paragraphs(numbered(folder + "background-")), split),
                lines(folder + "headings.txt"),
                lines(folder + "formulas.txt"),
                paragraphs(resource(folder + "guidance.txt").stream().toList()),
                lines(folder + "guidance-intro.txt"));
    }

    private static List<Item> items(String file) {
        return Arrays.stream(file.split("(?m)^# "))
                .filter(block -> !block.isBlank())
                .map(Texts::item)
                .toList();
    }

    private static Item item(String block) {
        String[] parts = block.split("(?m)^@");
        String[] name = parts[0].strip().split(" ");
        Map<String, String> forms = new HashMap<>();
        Arrays.stream(parts).skip(1).forEach(part -> put(forms, name[0], part));
        String original = forms.remove("original");
        if (original == null) {
            throw new IllegalStateException("Item %s has no original.".formatted(name[0]));
        }
        Optional<String> independent = Optional.ofNullable(forms.remove("independent"));
        return new Item(name[0], Split.of(name[1]), original, byKind(forms), independent);
    }

    private static void put(Map<String, String> forms, String item, String part) {
        int end = part.indexOf('\n');
        String form = part.substring(0, end).strip();
        if (forms.put(form, part.substring(end).strip()) != null) {
            throw new IllegalStateException("Item %s has two forms %s.".formatted(item, form));
        }
    }

    private static Map<Kind, String> byKind(Map<String, String> forms) {
        var result = new EnumMap<Kind, String>(Kind.class);
        forms.forEach(
                (name, text) -> result.put(Kind.valueOf(name.toUpperCase(Locale.ROOT)), text));
        return result;
    }

    private static List<String> paragraphs(List<String> files) {
        return files.stream()
                .flatMap(file -> Arrays.stream(file.split("\n\\s*\n")))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    private static List<String> half(List<String> all, Split split) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == split.ordinal())
                .mapToObj(all::get)
                .toList();
    }

    private static List<String> lines(String name) {
        return resource(name).map(text -> text.lines().toList()).orElse(List.of());
    }

    private static List<String> numbered(String stem) {
        var files = new ArrayList<String>();
        for (int n = 1; ; n++) {
            Optional<String> file = resource(stem + n + ".txt");
            if (file.isEmpty()) {
                return files;
            }
            files.add(file.get());
        }
    }

    private static Optional<String> resource(String name) {
        try (var stream = Texts.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
