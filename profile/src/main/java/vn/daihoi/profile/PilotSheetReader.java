package vn.daihoi.profile;

import vn.daihoi.profile.PilotSheet.Grade;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

/// Reads `pilot.yaml`.
final class PilotSheetReader {

    private static final int FEWEST_GRADES = 2;
    private static final int MOST_GRADES = 5;

    private final BasisReader bases;
    private final ChecklistReader criteria;
    private final Ids ids = new Ids();

    PilotSheetReader(BasisReader bases) {
        this.bases = bases;
        this.criteria = new ChecklistReader(bases);
    }

    PilotSheet read(YamlNode file) {
        var map = file.asMap();
        var grades = map.required("grades");
        var read =
                new PilotSheet(
                        grades.list(node -> grade(node.asMap())),
                        Reading.label(map.required("unseen")),
                        map.required("criteria").list(criteria::item),
                        learning(map.required("learning").asMap()));
        map.done();
        int count = read.grades().size();
        if (count < FEWEST_GRADES || count > MOST_GRADES) {
            throw ProfileFault.OUT_OF_RANGE.at(grades, count, FEWEST_GRADES, MOST_GRADES);
        }
        return read;
    }

    private LearningGap learning(YamlMap map) {
        var read =
                new LearningGap(
                        ids.unique(map.required("id")),
                        Reading.between(map.required("days"), 0, LearningGap.MOST_DAYS),
                        bases.read(map));
        map.done();
        return read;
    }

    private Grade grade(YamlMap map) {
        var read = new Grade(ids.unique(map.required("id")), Reading.label(map.required("name")));
        map.done();
        return read;
    }
}
