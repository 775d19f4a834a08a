package vn.daihoi.profile.yaml;

import static java.util.stream.Collectors.joining;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// One value of a YAML file, which knows its place. Readers are strict: a number is not text, `yes`
/// is not `true`. All of them throw [ProfileError].
public final class YamlNode {

    private static final Set<Tag> PLAIN =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final String file;
    private final Node node;

    YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
        if (!PLAIN.contains(node.getTag())) {
            throw Fault.TAG.at(place(), node.getTag().getValue());
        }
    }

    /// Where the value starts.
    public Place place() {
        return node.getStartMark()
                .map(mark -> new Place(mark.getName(), mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }

    /// An error at this value with words of a bundle; see [ProfileError#at].
    public ProfileError error(String bundle, String key, Object... args) {
        return ProfileError.at(place(), bundle, key, args);
    }

    /// Whether the value is left empty, `~` or `null`.
    public boolean isNull() {
        return node.getTag().equals(Tag.NULL);
    }

    /// Whether the value is a map.
    public boolean isMap() {
        return node instanceof MappingNode;
    }

    /// Whether the value is a list.
    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /// The value as a map with unique text keys.
    public YamlMap asMap() {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(file, this, mapping);
        }
        throw Fault.NOT_A_MAP.at(place());
    }

    /// This map with some values of another one in place of its own. Maps inside are laid over one
    /// another likewise, all other values are replaced whole. Every value keeps its place in the
    /// file that it comes from.
    ///
    /// @param keys that `changes` may change
    /// @throws ProfileErrors if `changes` has any other key that nobody asked for
    public YamlNode overlaid(YamlMap changes, Set<String> keys) {
        var chosen = new LinkedHashMap<String, NodeTuple>();
        changes.tuples(keys).forEach(entry -> chosen.put(key(entry), entry));
        changes.done();
        return new YamlNode(file, overlaid(asMap().mapping(), chosen));
    }

    private static MappingNode overlaid(MappingNode base, Map<String, NodeTuple> changes) {
        var left = new LinkedHashMap<>(changes);
        var entries = new ArrayList<NodeTuple>();
        for (var entry : base.getValue()) {
            var change = left.remove(key(entry));
            entries.add(change == null ? entry : overlaid(entry, change));
        }
        entries.addAll(left.values());
        return new MappingNode(
                base.getTag(),
                true,
                entries,
                base.getFlowStyle(),
                base.getStartMark(),
                base.getEndMark());
    }

    private static NodeTuple overlaid(NodeTuple base, NodeTuple change) {
        if (base.getValueNode() instanceof MappingNode below
                && change.getValueNode() instanceof MappingNode above) {
            var inner = new LinkedHashMap<String, NodeTuple>();
            above.getValue().forEach(entry -> inner.put(key(entry), entry));
            return new NodeTuple(change.getKeyNode(), overlaid(below, inner));
        }
        return change;
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /// The items of a list, which may be empty.
    public List<YamlNode> list() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(item -> new YamlNode(file, item)).toList();
        }
        throw Fault.NOT_A_LIST.at(place());
    }

    /// Reads every item of a list, so that the errors of all items are told at once.
    ///
    /// @throws ProfileErrors with the errors of all items that could not be read
    public <T> List<T> list(Function<YamlNode, T> reader) {
        var values = new ArrayList<T>();
        var errors = new ArrayList<ProfileError>();
        for (var item : list()) {
            try {
                values.add(reader.apply(item));
            } catch (ProfileError e) {
                errors.addAll(e.all());
            }
        }
        if (!errors.isEmpty()) {
            throw new ProfileErrors(errors);
        }
        return List.copyOf(values);
    }

    /// Text that is not blank, without blanks at its ends.
    public String text() {
        var scalar = scalar();
        if (!scalar.getTag().equals(Tag.STR)) {
            throw Fault.NOT_TEXT.at(place(), scalar.getValue());
        }
        if (scalar.getValue().isBlank()) {
            throw Fault.BLANK.at(place());
        }
        return scalar.getValue().strip();
    }

    /// A whole number in the range of `int`.
    public int integer() {
        try {
            return Integer.parseInt(plain(Tag.INT, Fault.NOT_AN_INTEGER));
        } catch (NumberFormatException e) {
            throw Fault.NOT_AN_INTEGER.at(place(), scalar().getValue());
        }
    }

    /// A whole or decimal number, exactly as written.
    public BigDecimal decimal() {
        var value = scalar().getValue();
        try {
            return new BigDecimal(
                    scalar().getTag().equals(Tag.INT)
                            ? value
                            : plain(Tag.FLOAT, Fault.NOT_A_DECIMAL));
        } catch (NumberFormatException e) {
            throw Fault.NOT_A_DECIMAL.at(place(), value);
        }
    }

    /// A day of the calendar, written `2024-03-31`.
    public LocalDate date() {
        var value = scalar().getValue();
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Fault.NOT_A_DATE.at(place(), value);
        }
    }

    /// `true` or `false`.
    public boolean bool() {
        return Boolean.parseBoolean(plain(Tag.BOOL, Fault.NOT_A_BOOL));
    }

    /// A constant of an enum, written in lower case with dashes: `START_OF_TERM` is
    /// `start-of-term`.
    public <E extends Enum<E>> E oneOf(Class<E> type) {
        var value = scalar().getValue();
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> dashed(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> Fault.NOT_ONE_OF.at(place(), value, names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(YamlNode::dashed).collect(joining(", "));
    }

    private static String dashed(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String plain(Tag tag, Fault fault) {
        var scalar = scalar();
        if (!scalar.getTag().equals(tag)) {
            throw fault.at(place(), scalar.getValue());
        }
        return scalar.getValue();
    }

    private ScalarNode scalar() {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw Fault.NOT_A_VALUE.at(place());
    }
}
