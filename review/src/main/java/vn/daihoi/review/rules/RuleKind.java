package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// All kinds of rules: what each is called in a rule file, how its parameters are read, and which
/// messages with which places it needs.
enum RuleKind {
    LAST_TERM_TARGETS(
            LastTermTargets::read,
            Map.of(
                    "unanswered", Set.of("subject", "value"),
                    "withoutFigure", Set.of("subject", "value"),
                    "unknown", Set.of())),
    PARTY_TARGETS(
            PartyTargets::read,
            Map.of(
                    "missing", Set.of("subject", "value"),
                    "withoutFigure", Set.of("subject", "value"),
                    "otherValue", Set.of("subject", "value", "other"),
                    "unknown", Set.of())),
    FIGURES_CONFLICT(
            Conflicts::read,
            Map.of(
                    "inPaper", Set.of("value", "other"),
                    "betweenPapers", Set.of("value", "other", "file"),
                    "lastTerm", Set.of("subject", "value", "other"))),
    FIGURES_FEW(FewFigures::read, Map.of("few", Set.of("count", "words", "least"))),
    FIGURES_PERCENT(
            Percentages::read, Map.of("wrong", Set.of("part", "whole", "printed", "right"))),
    FIGURES_SUM(
            Totals::read,
            Map.of(
                    "wrong", Set.of("printed", "sum", "difference"),
                    "wrongInTable", Set.of("printed", "sum", "difference", "head"),
                    "tooLarge", Set.of("part", "whole"))),
    NO_TEXT(
            NoText::read,
            Map.of(
                    "empty", Set.of("words"),
                    "pages", Set.of("pages", "count"),
                    "diacritics", Set.of("percent", "least"))),
    OLD_ENCODING(
            OldEncoding::read,
            Map.of(
                    "byFont", Set.of("encodings", "words", "percent"),
                    "byLetters", Set.of("encodings", "words", "percent"))),
    LEFTOVERS(
            Leftovers::read,
            Map.of(
                    "changes", Set.of("count"),
                    "comments", Set.of("count"),
                    "hidden", Set.of("count"),
                    "highlights", Set.of("count"),
                    "guidance", Set.of("count"),
                    "placeholder", Set.of("words"))),
    WORD_LIMIT(
            WordLimit::read,
            Map.of(
                    "over",
                    Set.of("words", "limit", "over", "percent", "pages", "caution", "sections"),
                    "levelUnknown",
                    Set.of("words", "lowest", "highest"))),
    SECTION_WEIGHT(
            SectionWeight::read,
            Map.of(
                    "sectionTooLarge", Set.of("section", "percent", "limit", "words"),
                    "partsTooLarge", Set.of("parts", "percent", "limit", "words"),
                    "undecided", Set.of())),
    REQUIRED_PARTS(
            RequiredParts::read,
            Map.of(
                    "missing", Set.of("part", "source"),
                    "mentioned", Set.of("part", "source"),
                    "undecided", Set.of("parts"))),
    PART_ORDER(PartOrder::read, Map.of("outOfOrder", Set.of("part", "before", "section"))),
    EMPTY_SECTION(EmptySection::read, Map.of("empty", Set.of("section"))),
    NUMBERING(
            Numbering::read,
            Map.of(
                    "skip", Set.of("before", "after", "missing"),
                    "repeat", Set.of("number"),
                    "backwards", Set.of("before", "after"),
                    "start", Set.of("number", "first"),
                    "prefix", Set.of("number", "parent"),
                    "mixed", Set.of("before", "after"))),
    CONSISTENT_DATE(
            DateConsistency::read,
            Map.of(
                    "impossible", Set.of("words"),
                    "weekday", Set.of("words", "weekday", "written"),
                    "dateLine", Set.of("date", "papers", "count"),
                    "later", Set.of("paper", "date"),
                    "twoDates", Set.of("paper", "other"),
                    "twoDatesAcross", Set.of("paper", "other", "file"))),
    CONSISTENT_NAME(
            NameConsistency::read,
            Map.of(
                    "person", Set.of("name", "usual", "count"),
                    "unit", Set.of("name", "usual", "count"),
                    "quoted", Set.of("name", "usual", "count"))),
    CONSISTENT_ORDINAL(
            OrdinalConsistency::read,
            Map.of(
                    "inside", Set.of("words", "other"),
                    "across", Set.of("words", "other", "file"),
                    "campaign", Set.of("words", "ordinal"),
                    "future", Set.of("words", "ordinal"),
                    "between", Set.of("words", "other", "file"))),
    CONSISTENT_TERM(
            TermConsistency::read,
            Map.of(
                    "backwards", Set.of("words"),
                    "inside", Set.of("words", "other"),
                    "across", Set.of("words", "other", "file"),
                    "campaign", Set.of("words", "term"),
                    "title", Set.of("words", "term"),
                    "past", Set.of("words", "term"))),
    CONSISTENT_UNIT(
            UnitConsistency::read,
            Map.of(
                    "head", Set.of("other", "own"),
                    "other", Set.of("other", "own", "count"))),
    SAME_TOPIC(SameTopic::read, Map.of("same", Set.of("file", "terms"))),
    FORM_DATE_LINE(
            FormDateLine::read,
            Map.of(
                    "missing", Set.of(),
                    "placeMissing", Set.of(),
                    "commaMissing", Set.of(),
                    "zero", Set.of())),
    FORM_FONT(
            FormFont::read,
            Map.of(
                    "font", Set.of("found", "percent", "least", "most"),
                    "size", Set.of("found", "percent", "least", "most"))),
    FORM_HEADER(
            FormHeader::read,
            Map.of(
                    "absent", Set.of(),
                    "bodyOnly", Set.of(),
                    "partyHead", Set.of(),
                    "stateHead", Set.of(),
                    "nationalMissing", Set.of(),
                    "nationalForm", Set.of(),
                    "mottoMissing", Set.of(),
                    "mottoForm", Set.of(),
                    "partyMissing", Set.of())),
    FORM_NUMBER(
            FormNumber::read,
            Map.of(
                    "missing", Set.of(),
                    "partyGrammar", Set.of("number"),
                    "stateGrammar", Set.of("number"),
                    "colonMissing", Set.of("number"),
                    "colonTooMuch", Set.of("number"),
                    "zero", Set.of("number"),
                    "blanks", Set.of("number"),
                    "otherType", Set.of("number", "code", "named", "title", "right"),
                    "noType", Set.of("number", "code", "title", "right"))),
    FORM_PAGE(
            FormPage::read,
            Map.of(
                    "paper", Set.of("width", "height"),
                    "margins",
                            Set.of(
                                    "top",
                                    "bottom",
                                    "left",
                                    "right",
                                    "topLimit",
                                    "bottomLimit",
                                    "leftLimit",
                                    "rightLimit"))),
    FORM_RECIPIENTS(FormRecipients::read, Map.of("missing", Set.of(), "fileMissing", Set.of())),
    FORM_SIGNATURE(
            FormSignature::read,
            Map.of(
                    "missing", Set.of(),
                    "partyStyle", Set.of(),
                    "stateStyle", Set.of(),
                    "officeMissing", Set.of(),
                    "deputyMissing", Set.of(),
                    "titleOfPerson", Set.of())),
    FORM_TITLE(
            FormTitle::read,
            Map.of(
                    "missing", Set.of(),
                    "notCapitals", Set.of("words"),
                    "subjectMissing", Set.of("words"))),
    ACTION_GAP(
            ActionGap::read,
            Map.of(
                    "item", Set.of(),
                    "section", Set.of("section", "count", "all"),
                    "paper", Set.of("count", "all"))),
    VAGUE_ACTION(
            VagueAction::read,
            Map.of(
                    "item", Set.of(),
                    "section", Set.of("section", "count", "all"),
                    "paper", Set.of("count", "all"))),
    MEMBER_ORGANISATIONS(
            MemberOrganisations::read,
            Map.of(
                    "absent", Set.of("organisation"),
                    "noResult", Set.of("organisation", "count"),
                    "unknown", Set.of("organisations"))),
    PROGRAMME(
            Programme::read,
            Map.of("absent", Set.of(), "partial", Set.of("pillars"), "past", Set.of())),
    PROGRAMME_TARGETS(ProgrammeTargets::read, Map.of("noFigures", Set.of(), "noPeriod", Set.of())),
    RUN_SHEET(
            RunSheet::read,
            Map.of(
                    "nobody", Set.of("item"),
                    "many", Set.of("count", "items"),
                    "overlap", Set.of("start", "end"),
                    "gap", Set.of("start", "end", "minutes"),
                    "total", Set.of("sum", "most"),
                    "undecided", Set.of())),
    CHARACTERS(
            Characters::read,
            Map.of(
                    "decomposed", Set.of("count", "words"),
                    "invisible", Set.of("count", "words"),
                    "marksAlone", Set.of("count", "words"),
                    "lookAlikes", Set.of("count", "words"),
                    "damaged", Set.of("count", "words"))),
    QUOTES(
            Quotes::read,
            Map.of(
                    "open", Set.of("count"),
                    "close", Set.of("count"),
                    "straight", Set.of("count"))),
    REPEATED_WORD(RepeatedWord::read, Map.of("twice", Set.of("words", "count"))),
    SPACING(
            Spacing::read,
            Map.of(
                    "several", Set.of("count"),
                    "before", Set.of("count"),
                    "missing", Set.of("count"))),
    TONE_MARKS(
            ToneMarks::read,
            Map.of("mixed", Set.of("count", "rarer", "usual", "older", "newer", "others")));

    /// Reads the parameters of a rule of one kind.
    @FunctionalInterface
    interface Reader {
        Check read(YamlMap parameters, PaperForms forms);
    }

    private final Reader reader;
    private final Map<String, Set<String>> messages;

    RuleKind(Reader reader, Map<String, Set<String>> messages) {
        this.reader = reader;
        this.messages = messages;
    }

    Check read(YamlMap parameters, PaperForms forms) {
        return reader.read(parameters, forms);
    }

    /// Message keys and the places each may use.
    Map<String, Set<String>> messages() {
        return messages;
    }

    /// `no-text`
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
