package vn.daihoi.profile.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

class YamlFileTest {

    enum Base {
        CHOSEN,
        START_OF_TERM
    }

    private static YamlMap map(String text) {
        return YamlFile.read("a.yaml", text).asMap();
    }

    private static ProfileError error(String text, Consumer<YamlNode> reading) {
        return catchThrowableOfType(
                ProfileError.class, () -> reading.accept(YamlFile.read("a.yaml", text)));
    }

    private static ProfileError errorOfX(String text, Consumer<YamlNode> reading) {
        return error(text, node -> reading.accept(node.asMap().required("x")));
    }

    private static void assertFault(ProfileError error, Fault fault, int line, int column) {
        assertThat(error).as(fault.key()).isNotNull();
        assertThat(error.key()).isEqualTo(fault.key());
        assertThat(error.place()).isEqualTo(new Place("a.yaml", line, column));
    }

    @Test
    void readsEachKindOfValue() {
        var map =
                map(
                        "text: Nghị quyết\nint: 55\ndec: 0.60\nday: 2024-03-31\nyes: true\nbase: start-of-term\nlist: [a, b]\n");
        assertThat(map.required("text").text()).isEqualTo("Nghị quyết");
        assertThat(map.required("int").integer()).isEqualTo(55);
        assertThat(map.required("int").decimal()).isEqualTo(new BigDecimal("55"));
        assertThat(map.required("dec").decimal()).isEqualTo(new BigDecimal("0.60"));
        assertThat(map.required("day").date()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(map.required("yes").bool()).isTrue();
        assertThat(map.required("base").oneOf(Base.class)).isEqualTo(Base.START_OF_TERM);
        assertThat(map.required("list").list(YamlNode::text)).containsExactly("a", "b");
        map.done();
    }

    @Test
    void takesAnEmptyValueForAnAbsentOne() {
        assertThat(map("x:\n").optional("x")).isEmpty();
        assertThat(map("x: ~\n").optional("x")).isEmpty();
        assertThat(map("y: 1\n").optional("x")).isEmpty();
    }

    @Test
    void bringsTextToNfc() {
        assertThat(map("x: \"Nghi\u0323 quye\u0302\u0301t\"\n").required("x").text())
                .isEqualTo("Nghị quyết");
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        var bytes = "\uFEFFx: 1\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(
                        YamlFile.read("a.yaml", new ByteArrayInputStream(bytes))
                                .asMap()
                                .required("x")
                                .integer())
                .isOne();
    }

    @Test
    void namesAnUnknownKeyAndTheNearestKnownOne() {
        var error =
                error(
                        "id: a\nsuorce: b\n",
                        node -> {
                            var map = node.asMap();
                            map.required("id");
                            map.optional("source");
                            map.done();
                        });
        assertFault(error.all().getFirst(), Fault.UNKNOWN_KEY_NEAR, 2, 1);
        assertThat(error.describe(Locale.ENGLISH))
                .isEqualTo(
                        "a.yaml:2:1: There is no entry named \"suorce\" here. Maybe you meant \"source\".");
        assertThat(error.getMessage()).contains("Có thể phải là \"source\".");
    }

    @Test
    void listsTheKnownKeysWhenNoneIsNear() {
        var error =
                error(
                        "colour: red\n",
                        node -> {
                            var map = node.asMap();
                            map.optional("title");
                            map.optional("id");
                            map.done();
                        });
        assertFault(error, Fault.UNKNOWN_KEY, 1, 1);
        assertThat(error.cure(Locale.ENGLISH)).contains("id, title");
    }

    @Test
    void tellsAllUnknownKeysAtOnce() {
        assertThat(error("a: 1\nb: 2\n", node -> node.asMap().done()).all()).hasSize(2);
    }

    @Test
    void namesAMissingKeyAndTheMisspeltOne() {
        assertFault(
                error("a: 1\n", node -> node.asMap().required("source")), Fault.MISSING_KEY, 1, 1);
        assertFault(
                error("a: 1\nsorce: b\n", node -> node.asMap().required("source")),
                Fault.MISSING_KEY_NEAR,
                2,
                1);
    }

    @Test
    void refusesAnEmptyRequiredValue() {
        assertFault(error("x:\n", node -> node.asMap().required("x")), Fault.EMPTY_KEY, 1, 3);
    }

    @Test
    void refusesAKeyWrittenTwice() {
        var error = error("x: 1\ny: 2\nx: 3\n", YamlNode::asMap);
        assertFault(error, Fault.DUPLICATE_KEY, 3, 1);
        assertThat(error.message(Locale.ENGLISH)).contains("line 1");
    }

    @Test
    void refusesAKeyThatIsNotText() {
        assertFault(error("1: a\n", YamlNode::asMap), Fault.KEY_NOT_TEXT, 1, 1);
        assertFault(error("[a]: b\n", YamlNode::asMap), Fault.KEY_NOT_TEXT, 1, 1);
    }

    @Test
    void refusesAValueOfAnotherKind() {
        assertFault(errorOfX("x: 5\n", YamlNode::text), Fault.NOT_TEXT, 1, 4);
        assertFault(errorOfX("x: \" \"\n", YamlNode::text), Fault.BLANK, 1, 4);
        assertFault(errorOfX("x: [a]\n", YamlNode::text), Fault.NOT_A_VALUE, 1, 4);
        assertFault(errorOfX("x: a\n", YamlNode::asMap), Fault.NOT_A_MAP, 1, 4);
        assertFault(errorOfX("x: a\n", YamlNode::list), Fault.NOT_A_LIST, 1, 4);
        assertFault(errorOfX("x: 2.5\n", YamlNode::integer), Fault.NOT_AN_INTEGER, 1, 4);
        assertFault(errorOfX("x: 99999999999\n", YamlNode::integer), Fault.NOT_AN_INTEGER, 1, 4);
        assertFault(errorOfX("x: half\n", YamlNode::decimal), Fault.NOT_A_DECIMAL, 1, 4);
        assertFault(errorOfX("x: .nan\n", YamlNode::decimal), Fault.NOT_A_DECIMAL, 1, 4);
        assertFault(errorOfX("x: 2023-02-29\n", YamlNode::date), Fault.NOT_A_DATE, 1, 4);
        assertFault(errorOfX("x: yes\n", YamlNode::bool), Fault.NOT_A_BOOL, 1, 4);
        assertFault(
                errorOfX("x: START_OF_TERM\n", node -> node.oneOf(Base.class)),
                Fault.NOT_ONE_OF,
                1,
                4);
    }

    @Test
    void listsTheValuesThatAreAllowed() {
        assertThat(errorOfX("x: all\n", node -> node.oneOf(Base.class)).cure(Locale.ENGLISH))
                .isEqualTo("Choose one of: chosen, start-of-term.");
    }

    @Test
    void tellsTheErrorsOfAllItemsAtOnce() {
        var error = error("[1, a, 2, b]", node -> node.list(YamlNode::integer));
        assertThat(error.all()).extracting(each -> each.place().column()).containsExactly(5, 11);
        assertThat(error.describe(Locale.ENGLISH).lines()).hasSize(2);
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertFault(error("a: 1\n b: [\n", YamlNode::asMap), Fault.NOT_YAML, 2, 3);
        assertThat(error("a: 1\n---\nb: 2\n", YamlNode::asMap).key())
                .isEqualTo(Fault.NOT_YAML.key());
        assertFault(error("# nothing\n", YamlNode::asMap), Fault.EMPTY_FILE, 1, 1);
        assertFault(error("a: 1\nb: \u0007\n", YamlNode::asMap), Fault.BAD_CHARACTER, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [b]\n", "a: !secret b\n", "a: !!binary aGk=\n"})
    void refusesTypeTags(String text) {
        assertThat(error(text, YamlNode::asMap).key()).isEqualTo(Fault.TAG.key());
    }

    @Test
    void refusesAnchorsAndAliases() {
        assertFault(error("a: &b [1]\nc: *b\n", YamlNode::asMap), Fault.ANCHOR, 1, 4);
    }

    @Test
    void refusesANestingBomb() {
        assertThat(YamlFile.read("a.yaml", "[".repeat(30) + "]".repeat(30)).isList()).isTrue();
        assertFault(error("[".repeat(100_000), YamlNode::list), Fault.TOO_DEEP, 1, 31);
    }

    @Test
    void refusesALargeFileWithoutReadingItAll() throws IOException {
        var bytes = new byte[3 << 20];
        Arrays.fill(bytes, (byte) 'a');
        var in = new ByteArrayInputStream(bytes);
        var error = catchThrowableOfType(ProfileError.class, () -> YamlFile.read("a.yaml", in));
        assertFault(error, Fault.TOO_LARGE, 1, 1);
        assertThat(in.available()).isGreaterThan(1 << 20);
    }

    @Test
    void refusesWhatIsNotUtf8() {
        var in = new ByteArrayInputStream(new byte[] {'a', ':', ' ', (byte) 0xD0});
        assertFault(
                catchThrowableOfType(ProfileError.class, () -> YamlFile.read("a.yaml", in)),
                Fault.NOT_UTF_8,
                1,
                1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void hasWordsForEachFaultInBothLanguages(Fault fault) {
        for (var locale : List.of(Locale.of("vi"), Locale.ENGLISH)) {
            var error = fault.at(new Place("a.yaml", 1, 1), "first", "second");
            assertThat(error.describe(locale)).doesNotContain("{");
        }
        assertThat(fault.at(new Place("a.yaml", 1, 1), "b", "c").message(Locale.of("vi")))
                .isNotEqualTo(
                        fault.at(new Place("a.yaml", 1, 1), "b", "c").message(Locale.ENGLISH));
    }

    @Test
    void hasTheSameKeysInBothBundles() {
        assertThat(ResourceBundle.getBundle(Fault.BUNDLE, Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle(Fault.BUNDLE, Locale.ROOT).keySet());
    }
}
