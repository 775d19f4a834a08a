package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.PaperForm.Scheme;

import java.util.List;

/// What a draft of one kind of document starts with.
///
/// @param kind id of the kind
/// @param form id of the form
/// @param issuer id of the issuer; null for a paper without head and signature, such as a speech
/// @param code of the type in the number; null for a paper without a number
/// @param type name of the type, in capitals; empty for a letter, whose subject stands under its
///   number
/// @param subject what the paper is about, each a line
/// @param addressees to whom it goes, as it says under the title
/// @param bases each a line
/// @param opening words before the first heading that stay, each a paragraph
/// @param verdict lines in the middle that open what is decided
/// @param numbering scheme of the headings, from the widest down
/// @param sections in the order of the paper
/// @param closing words after the last section that stay, each a paragraph
/// @param tail who signs
public record PaperDraft(
        String kind,
        String form,
        @Nullable String issuer,
        @Nullable String code,
        String type,
        List<FormText> subject,
        List<FormText> addressees,
        List<FormText> bases,
        List<FormText> opening,
        List<FormText> verdict,
        List<Scheme> numbering,
        List<Section> sections,
        List<FormText> closing,
        Tail tail,
        Basis basis) {

    public PaperDraft {
        subject = List.copyOf(subject);
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        opening = List.copyOf(opening);
        verdict = List.copyOf(verdict);
        numbering = List.copyOf(numbering);
        sections = List.copyOf(sections);
        closing = List.copyOf(closing);
    }

    /// What stands at the end of a paper that has an issuer.
    public enum Tail {
        /// recipients, and who signs for the issuer
        SIGNED,
        /// secretary and chair, as minutes have it
        MINUTES,
        NONE
    }

    /// A heading with what stands under it, or text without a heading.
    ///
    /// @param heading null for text without a heading
    /// @param part id of the part of the kind that it holds; null for none
    /// @param fill name under which a module may put what it knows in place of the guidance; null
    ///   for none
    /// @param guides what the writer is to write here, each a paragraph to fill in
    public record Section(
            @Nullable FormText heading,
            @Nullable String part,
            @Nullable String fill,
            List<FormText> guides,
            @Nullable Table table,
            List<Section> sections) {

        public Section {
            guides = List.copyOf(guides);
            sections = List.copyOf(sections);
        }
    }

    /// A table to answer.
    ///
    /// @param rows where its rows come from
    /// @param columns from the left
    public record Table(Rows rows, List<Column> columns) {

        public Table {
            columns = List.copyOf(columns);
        }
    }

    /// Where rows of a table come from. When nothing is known there, rows are left open.
    public enum Rows {
        LAST_TERM_TARGETS,
        PARTY_TARGETS,
        ORGANISATIONS,
        /// items of the first session of the model agenda
        FIRST_SESSION,
        SECOND_SESSION,
        OPEN
    }

    /// @param share of the table's width, beside those of the other columns
    public record Column(String head, int share, Shows shows) {}

    /// What a column shows of a row.
    public enum Shows {
        NUMBER,
        NAME,
        VALUE,
        /// left to the writer
        OPEN
    }
}
