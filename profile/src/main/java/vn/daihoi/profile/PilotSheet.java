package vn.daihoi.profile;

import java.util.List;
import java.util.Optional;

/// By what observers judge a congress that is held as a pilot, and how long others wait for it.
///
/// @param grades that a criterion can get, the best first; 2 or more
/// @param unseen what an observer says of what could not be observed; no grade
/// @param criteria what must be right, in the order in which it is asked
/// @param learning proposed where a campaign sets no other wait
public record PilotSheet(
        List<Grade> grades, Label unseen, List<CheckItem> criteria, LearningGap learning) {

    /// @param id stable; kept with what was scored
    public record Grade(String id, Label name) {}

    public PilotSheet {
        grades = List.copyOf(grades);
        criteria = List.copyOf(criteria);
    }

    /// The criterion of an id; empty when there is none.
    public Optional<CheckItem> criterion(String id) {
        return criteria.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
