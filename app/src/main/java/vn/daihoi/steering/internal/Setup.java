package vn.daihoi.steering.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.steering.Duty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All groups that one unit has set up, in the order of their creation, with the dissolved ones.
public record Setup(List<Group> groups) {

    public Setup {
        groups = List.copyOf(groups);
    }

    /// @param dissolvedAt null while it works
    /// @param members duties by key of the person
    /// @param units keys of those in its charge
    public record Group(
            UUID id,
            String name,
            @Nullable Instant dissolvedAt,
            Map<UUID, Duty> members,
            List<UUID> units) {

        public boolean works() {
            return dissolvedAt == null;
        }
    }

    public List<Group> working() {
        return groups.stream().filter(Group::works).toList();
    }

    /// A group that works.
    Optional<Group> find(UUID id) {
        return working().stream().filter(group -> group.id().equals(id)).findFirst();
    }

    boolean hasName(String name, @Nullable UUID but) {
        return working().stream()
                .anyMatch(group -> group.name().equalsIgnoreCase(name) && !group.id().equals(but));
    }
}
