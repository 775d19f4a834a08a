package vn.daihoi.dossiers.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.dossiers.Version;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;

/// Compares the texts of two versions.
@Service
public class CompareVersions {

    private final DocumentTexts texts;

    CompareVersions(DocumentTexts texts) {
        this.texts = texts;
    }

    public Comparison compare(Version older, Version newer) {
        return TextComparison.compare(paragraphs(older), paragraphs(newer));
    }

    private List<String> paragraphs(Version version) {
        ExtractedDocument document = texts.get(version.file(), version.fileName());
        return document.blocks().stream()
                .map(block -> block.span().of(document.text()).replace('\n', ' '))
                .toList();
    }
}
