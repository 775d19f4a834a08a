package vn.daihoi.accounts;

/// What a role may allow on a unit and below it.
public enum Permission {
    /// milestones, states and due dates of a unit
    VIEW_PROGRESS,
    /// congress day, due dates, steps that do not apply
    EDIT_PLAN,
    /// proof that a milestone was reached
    FILE_PROOF,
    /// accept or return what units below filed as proof
    ACCEPT_PROOF,
    /// documents, versions and findings
    VIEW_DOSSIER,
    /// upload, restore, waive a finding
    EDIT_DOSSIER,
    /// people considered for the Committee, but for their sensitive traits
    VIEW_PERSONNEL,
    /// add, change, remove, import people; the last term's numbers
    EDIT_PERSONNEL,
    /// ethnic group, religion and Party membership of people; every look is recorded
    VIEW_SENSITIVE,
    /// register papers, hand them down, restate them as the unit's own plan
    EDIT_DIRECTIVES,
    /// say that the unit has got a paper and knows what to do
    ACKNOWLEDGE,
    /// make, change and finish tasks
    EDIT_TASKS,
    /// set meetings up, invite units below, write minutes
    HOLD_MEETINGS,
    /// note who is there at a meeting
    TAKE_ROLL,
    /// record that a body agrees to a dossier or returns it: on the unit for the Party committee of
    /// its level, on a unit above for the Standing Board there
    APPROVE,
    /// say what a unit is stuck with, and whether an answer helped
    RAISE_OBSTACLES,
    /// tell units below the way out, hand an obstacle up, put answers into the library
    ANSWER_OBSTACLES,
    /// plan and note visits of a working group at units below; units do not see them
    NOTE_VISITS,
    /// units, member organisations, the campaign and its practice date
    MANAGE_CAMPAIGN,
    /// people, roles, audit, background work
    ADMINISTER
}
