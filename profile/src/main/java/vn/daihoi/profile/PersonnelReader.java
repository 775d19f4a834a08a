package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;
import java.util.Set;

/// Reads `personnel.yaml`: groups, numbers and shares that committees and congresses keep to.
final class PersonnelReader {

    private static final int MOST = 100_000;
    private static final int OLDEST = 120;

    private final Known known;
    private final YamlMap file;
    private final Ids ids = new Ids();
    private final Ids groupIds = new Ids();
    private final List<StructureGroup> groups;

    PersonnelReader(Known known, YamlNode file) {
        this.known = known;
        this.file = file.asMap();
        this.groups = this.file.required("groups").list(this::group);
    }

    List<StructureGroup> groups() {
        return groups;
    }

    List<NumberRule> numbers() {
        return file.required("numbers").list(this::number);
    }

    List<ShareRule> shares() {
        return file.required("shares").list(this::share);
    }

    void done() {
        file.done();
    }

    private StructureGroup group(YamlNode node) {
        var map = node.asMap();
        var read =
                new StructureGroup(
                        groupIds.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        Reading.flag(map, "seat"),
                        Reading.flag(map, "sensitive"),
                        map.required("trait").text(),
                        Set.copyOf(Reading.list(map, "is", YamlNode::text)),
                        Set.copyOf(Reading.list(map, "not", YamlNode::text)),
                        map.optional("ageAtMost").map(PersonnelReader::age).orElse(null),
                        map.optional("ageAtLeast").map(PersonnelReader::age).orElse(null),
                        known.bases().read(map));
        map.done();
        if (read.is().isEmpty()
                && read.not().isEmpty()
                && read.ageAtMost() == null
                && read.ageAtLeast() == null) {
            throw ProfileFault.NO_CONDITION.at(map.place());
        }
        return read;
    }

    private static int age(YamlNode node) {
        return Reading.between(node, 0, OLDEST);
    }

    private String groupOf(YamlNode node) {
        return Known.oneOf(
                groups.stream().map(StructureGroup::id).toList(), node, ProfileFault.UNKNOWN_GROUP);
    }

    private NumberRule number(YamlNode node) {
        var map = node.asMap();
        var read =
                new NumberRule(
                        ids.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        map.required("subject").oneOf(NumberRule.Subject.class),
                        known.level(map.required("level")),
                        map.optional("min").map(PersonnelReader::count).orElse(null),
                        map.optional("max").map(PersonnelReader::count).orElse(null),
                        Reading.flag(map, "notBelowPrevious"),
                        map.required("enforcement").oneOf(Enforcement.class),
                        known.bases().read(map));
        map.done();
        refuseBounds(map, read.min(), read.max(), read.notBelowPrevious());
        return read;
    }

    private static int count(YamlNode node) {
        return Reading.between(node, 0, MOST);
    }

    private ShareRule share(YamlNode node) {
        var map = node.asMap();
        var read =
                new ShareRule(
                        ids.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        Set.copyOf(map.required("levels").list(known::level)),
                        groupOf(map.required("group")),
                        map.optional("min").map(Reading::share).orElse(null),
                        map.optional("max").map(Reading::share).orElse(null),
                        Reading.flag(map, "notBelowPrevious"),
                        map.required("base").oneOf(ShareRule.Base.class),
                        map.required("enforcement").oneOf(Enforcement.class),
                        known.bases().read(map));
        map.done();
        refuseBounds(map, read.min(), read.max(), read.notBelowPrevious());
        return read;
    }

    private static <N extends Comparable<N>> void refuseBounds(
            YamlMap map, @Nullable N min, @Nullable N max, boolean otherBound) {
        if (min == null && max == null && !otherBound) {
            throw ProfileFault.NO_BOUND.at(map.place());
        }
        if (min != null && max != null && min.compareTo(max) > 0) {
            throw ProfileFault.MIN_OVER_MAX.at(map.required("min"), min, max);
        }
    }
}
