package vn.daihoi.composition;

/// Who set a rule, the strongest first. A wish may be broken, at a price; the others may not.
public enum RuleLevel {
    LAW,
    CENTRAL,
    LOCAL,
    WISH;

    public boolean binds() {
        return this != WISH;
    }
}
