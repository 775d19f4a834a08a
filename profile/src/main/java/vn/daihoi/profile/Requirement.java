package vn.daihoi.profile;

import java.util.Set;

/// The dossier of a level needs a document at these stages.
public record Requirement(String level, Set<Stage> stages, Basis basis) {

    public Requirement {
        stages = Set.copyOf(stages);
    }
}
