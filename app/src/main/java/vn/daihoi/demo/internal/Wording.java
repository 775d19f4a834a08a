package vn.daihoi.demo.internal;

import vn.daihoi.pages.Texts;

/// Names that the demonstration makes by pattern, from the bundle `demo`.
record Wording(Texts texts) {

    String wardFullName(String name) {
        return texts.text("demo.ward", name);
    }

    String residentialName(int number) {
        return texts.text("demo.residential.name", Integer.toString(number));
    }

    String residentialFullName(int number) {
        return texts.text("demo.residential.full-name", Integer.toString(number));
    }
}
