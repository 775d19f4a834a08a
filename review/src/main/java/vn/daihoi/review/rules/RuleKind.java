package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All kinds of rules: what each is called in a rule file, how its parameters are read, and which
/// messages with which places it needs.
enum RuleKind {
    LAST_TERM_TARGETS(
            LastTermTargets::read,
            "unanswered subject value",
            "withoutFigure subject value",
            "unknown"),
    PARTY_TARGETS(
            PartyTargets::read,
            "missing subject value",
            "withoutFigure subject value",
            "otherValue subject value other",
            "unknown"),
    FIGURES_CONFLICT(
            Conflicts::read,
            "inPaper value other",
            "betweenPapers value other file",
            "lastTerm subject value other"),
    FIGURES_FEW(FewFigures::read, "few count words least"),
    FIGURES_PERCENT(Percentages::read, "wrong part whole printed right"),
    FIGURES_SUM(
            Totals::read,
            "wrong printed sum difference",
            "wrongInTable printed sum difference head",
            "tooLarge part whole"),
    NO_TEXT(
            NoText::read,
            "empty words",
            "pages pages count",
            "somePages pages count",
            "diacritics percent least"),
    OLD_ENCODING(
            OldEncoding::read,
            "byFont encodings words percent",
            "byLetters encodings words percent"),
    LEFTOVERS(
            Leftovers::read,
            "changes count",
            "comments count",
            "hidden count",
            "highlights count",
            "guidance count",
            "placeholder words"),
    WORD_LIMIT(
            WordLimit::read,
            "over words limit over percent pages caution sections",
            "overPlain words limit over percent pages caution",
            "levelUnknown words lowest highest"),
    SECTION_WEIGHT(
            SectionWeight::read,
            "sectionTooLarge section percent limit words",
            "partsTooLarge parts percent limit words",
            "undecided"),
    REQUIRED_PARTS(
            RequiredParts::read,
            "missing part source",
            "mentioned part source",
            "undecided parts",
            "elsewhere"),
    PART_ORDER(PartOrder::read, "outOfOrder part before section"),
    EMPTY_SECTION(EmptySection::read, "empty section"),
    NUMBERING(
            Numbering::read,
            "skip before after missing",
            "repeat number",
            "backwards before after",
            "start number first",
            "prefix number parent",
            "mixed before after"),
    CONSISTENT_DATE(
            DateConsistency::read,
            "impossible words",
            "weekday words weekday written",
            "dateLine date papers count",
            "later paper date",
            "twoDates paper other",
            "twoDatesAcross paper other file"),
    CONSISTENT_NAME(
            NameConsistency::read,
            "person name usual count",
            "unit name usual count",
            "quoted name usual count"),
    CONSISTENT_ORDINAL(
            OrdinalConsistency::read,
            "inside words other",
            "across words other file",
            "campaign words ordinal",
            "future words ordinal",
            "between words other file"),
    CONSISTENT_TERM(
            TermConsistency::read,
            "backwards words",
            "inside words other",
            "across words other file",
            "campaign words term",
            "title words term",
            "past words term"),
    CONSISTENT_UNIT(UnitConsistency::read, "head other own", "other other own count"),
    OVERLAP_DOSSIER(DossierOverlap::read, "shared file percent words passages limit"),
    OVERLAP_LAST_TERM(LastTermOverlap::read, "shared file percent words passages limit", "unknown"),
    OVERLAP_NEIGHBOUR(
            NeighbourOverlap::read, "shared file percent words passages limit", "unknown"),
    OVERLAP_SELF(SelfOverlap::read, "again words times passages", "joined words times passages"),
    SAME_TOPIC(SameTopic::read, "same file terms"),
    FORM_DATE_LINE(FormDateLine::read, "missing", "placeMissing", "commaMissing", "zero"),
    FORM_FONT(FormFont::read, "font found percent least most", "size found percent least most"),
    FORM_HEADER(
            FormHeader::read,
            "absent",
            "bodyOnly",
            "partyHead",
            "stateHead",
            "nationalMissing",
            "nationalForm",
            "mottoMissing",
            "mottoForm",
            "partyMissing"),
    FORM_NUMBER(
            FormNumber::read,
            "missing",
            "partyGrammar number",
            "stateGrammar number",
            "colonMissing number",
            "colonTooMuch number",
            "zero number",
            "blanks number",
            "otherType number code named title right",
            "noType number code title right"),
    FORM_PAGE(
            FormPage::read,
            "paper width height",
            "margins top bottom left right topLimit bottomLimit leftLimit rightLimit"),
    FORM_RECIPIENTS(FormRecipients::read, "missing", "fileMissing"),
    FORM_SIGNATURE(
            FormSignature::read,
            "missing",
            "partyStyle",
            "stateStyle",
            "officeMissing",
            "deputyMissing",
            "titleOfPerson"),
    FORM_TITLE(FormTitle::read, "missing", "notCapitals words", "subjectMissing words"),
    ACTION_GAP(ActionGap::read, "item", "section section count all", "paper count all"),
    VAGUE_ACTION(VagueAction::read, "item", "section section count all", "paper count all"),
    MEMBER_ORGANISATIONS(
            MemberOrganisations::read,
            "absent organisation",
            "noResult organisation count",
            "unknown organisations"),
    PROGRAMME(Programme::read, "absent", "partial pillars", "past"),
    PROGRAMME_TARGETS(ProgrammeTargets::read, "noFigures", "noPeriod"),
    RUN_SHEET(
            RunSheet::read,
            "nobody item",
            "many count items",
            "overlap start end",
            "gap start end minutes",
            "total sum most",
            "undecided"),
    CHARACTERS(
            Characters::read,
            "decomposed count words",
            "invisible count words",
            "marksAlone count words",
            "lookAlikes count words",
            "damaged count words"),
    QUOTES(Quotes::read, "open count", "close count", "straight count"),
    REPEATED_WORD(RepeatedWord::read, "twice words count"),
    SPACING(Spacing::read, "several count", "before count", "missing count"),
    TONE_MARKS(ToneMarks::read, "mixed count rarer usual older newer others");

    /// Reads the parameters of a rule of one kind.
    @FunctionalInterface
    interface Reader {
        Check read(YamlMap parameters, PaperForms forms);
    }

    private final Reader reader;
    private final Map<String, Set<String>> messages;

    /// @param messages each a key, then the places that it needs
    RuleKind(Reader reader, String... messages) {
        this.reader = reader;
        this.messages =
                Arrays.stream(messages)
                        .map(each -> List.of(each.split(" ")))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        List::getFirst,
                                        each -> Set.copyOf(each.subList(1, each.size()))));
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
