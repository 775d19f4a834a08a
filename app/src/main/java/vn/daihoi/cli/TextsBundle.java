package vn.daihoi.cli;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/// Hands our texts to picocli; keys of commands are `cli.<command>.<option>`.
final class TextsBundle extends ResourceBundle {

    private final Texts texts;

    TextsBundle(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.keys().contains(key) ? texts.text(key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keys());
    }
}
