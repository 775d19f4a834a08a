package vn.daihoi.composition.json;

import tools.jackson.databind.JsonNode;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One value of a JSON file and the path to it.
public final class Field {

    private final JsonNode node;
    private final String path;

    public Field(JsonNode node, String path) {
        this.node = node;
        this.path = path;
    }

    public String path() {
        return path;
    }

    public JsonNode node() {
        return node;
    }

    public boolean isNull() {
        return node.isNull() || node.isMissingNode();
    }

    public boolean isObject() {
        return node.isObject();
    }

    /// @throws InputError if it is no object
    public Fields fields() {
        if (!node.isObject()) {
            throw InputFault.NOT_AN_OBJECT.at(path);
        }
        return new Fields(node, path);
    }

    /// @param most the longest list that is read
    /// @throws InputError if it is no list, or longer
    public <T> List<T> list(int most, Function<Field, T> read) {
        if (!node.isArray()) {
            throw InputFault.NOT_A_LIST.at(path);
        }
        if (node.size() > most) {
            throw InputFault.TOO_MANY.at(path, node.size(), most);
        }
        var values = new ArrayList<T>(node.size());
        for (int at = 0; at < node.size(); at++) {
            values.add(read.apply(new Field(node.get(at), path + "[" + at + "]")));
        }
        return values;
    }

    /// Text in Unicode NFC, as it stands otherwise.
    public String text() {
        if (!node.isString()) {
            throw InputFault.NOT_TEXT.at(path);
        }
        return Normalizer.normalize(node.stringValue(), Normalizer.Form.NFC);
    }

    /// Text with something in it.
    public String word() {
        var text = text().strip();
        if (text.isEmpty()) {
            throw InputFault.EMPTY_TEXT.at(path);
        }
        return text;
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw InputFault.NOT_A_FLAG.at(path);
        }
        return node.booleanValue();
    }

    /// @throws InputError if it is no whole number or lies outside of the bounds, which are
    ///   included
    public long whole(long min, long max) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw InputFault.NOT_A_WHOLE_NUMBER.at(path);
        }
        long value = node.longValue();
        if (value < min || value > max) {
            throw InputFault.OUT_OF_RANGE.at(path, value, min, max);
        }
        return value;
    }

    /// @param decimals how many are allowed
    /// @param most the largest amount, either side of 0
    public BigDecimal decimal(int decimals, long most) {
        if (!node.isNumber()) {
            throw InputFault.NOT_A_NUMBER.at(path, decimals);
        }
        var value = node.decimalValue().stripTrailingZeros();
        if (value.scale() > decimals) {
            throw InputFault.NOT_A_NUMBER.at(path, decimals);
        }
        if (value.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            throw InputFault.OUT_OF_RANGE.at(path, value, -most, most);
        }
        return value;
    }

    /// One of the constants, written in lower case with hyphens.
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var text = text();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> written(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> InputFault.NOT_ONE_OF.at(path, text, all(type)));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Field::written)
                .collect(Collectors.joining(", "));
    }

    /// A constant as it stands in files.
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
