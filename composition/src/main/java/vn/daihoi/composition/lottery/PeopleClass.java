package vn.daihoi.composition.lottery;

import java.util.List;

/// People whom no rule tells apart. Chances of all of them can be made the same without loss,
/// because a lottery between two lists that swap them is a lottery too; so one number does for all.
///
/// @param people ids, in the order of the case
/// @param least how many must be on every list
/// @param most how many may be
record PeopleClass(List<String> people, int least, int most) {

    PeopleClass {
        people = List.copyOf(people);
    }

    int size() {
        return people.size();
    }
}
