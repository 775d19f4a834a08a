package vn.daihoi.composition.json;

import vn.daihoi.composition.Trait;

/// Reads the value of a trait.
final class Values {

    private Values() {}

    static Trait read(Field field) {
        var node = field.node();
        if (node.isString()) {
            return new Trait.Text(field.text());
        }
        if (node.isBoolean()) {
            return new Trait.Flag(node.booleanValue());
        }
        if (node.isIntegralNumber()) {
            return new Trait.Number(field.whole(-CaseReader.MOST, CaseReader.MOST));
        }
        throw InputFault.NOT_A_VALUE.at(field.path());
    }
}
