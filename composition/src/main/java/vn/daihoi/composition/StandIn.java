package vn.daihoi.composition;

/// An exception that a rule grants: some who are not of its group count as if they were, for
/// instance a deputy who stands in for the head of an organisation.
///
/// @param who those who may stand in; one who belongs to the rule's group anyway does not use up
///   the exception
/// @param max how many are counted at most, 0 or more
public record StandIn(Group who, long max) {

    public StandIn {
        if (max < 0) {
            throw new IllegalArgumentException("max (%d) must be 0 or more.".formatted(max));
        }
    }
}
