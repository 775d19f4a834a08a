package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;

import java.util.LinkedHashMap;

/// Writes official papers as Word files (ECMA-376, transitional) in one form. The same paper makes
/// the same bytes: no clock, no random ids.
///
/// The parts are written as they are needed, without a library: those at hand stamp the time into
/// the file and know no controls that show guidance until something is typed.
public final class FormWriter {

    private final PaperForm form;

    public FormWriter(PaperForm form) {
        this.form = form;
    }

    /// The bytes of a `.docx` file.
    public byte[] write(FormPaper paper) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", FixedParts.TYPES);
        parts.put("_rels/.rels", FixedParts.RELATIONS);
        parts.put("docProps/core.xml", FixedParts.properties(paper.title()));
        parts.put("word/_rels/document.xml.rels", FixedParts.DOCUMENT_RELATIONS);
        parts.put("word/settings.xml", FixedParts.settings());
        parts.put("word/styles.xml", new StylesPart(form).xml());
        parts.put("word/header1.xml", PageNumber.xml(form));
        parts.put("word/document.xml", new DocumentPart(form, paper).xml());
        return WordFile.of(parts);
    }
}
