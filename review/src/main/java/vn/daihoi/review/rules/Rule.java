package vn.daihoi.review.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Basis;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.Context;
import vn.daihoi.review.Level;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// One rule of a profile: what is demanded, of which papers, on whose word.
public final class Rule {

    private final String id;
    private final RuleKind kind;
    private final Set<String> documents;
    private final Level level;
    private final Basis basis;
    private final Map<String, Template> messages;
    private final Bilingual title;
    private final Bilingual why;
    private final Bilingual mend;
    private final Map<String, String> parameters;
    private final Check check;
    private final List<Example> examples;
    private final YamlNode file;
    private final List<Setting> settings;
    private final RuleChange own;

    /// @param file where it was read
    /// @param settings values that a campaign may set
    Rule(
            String id,
            RuleKind kind,
            Set<String> documents,
            Level level,
            Basis basis,
            Map<String, Template> messages,
            Bilingual title,
            Bilingual why,
            Bilingual mend,
            Map<String, String> parameters,
            Check check,
            List<Example> examples,
            YamlNode file,
            List<Setting> settings) {
        this.id = id;
        this.kind = kind;
        this.documents = documents;
        this.level = level;
        this.basis = basis;
        this.messages = messages;
        this.title = title;
        this.why = why;
        this.mend = mend;
        this.parameters = parameters;
        this.check = check;
        this.examples = List.copyOf(examples);
        this.file = file;
        this.settings = List.copyOf(settings);
        this.own = RuleChange.NONE;
    }

    private Rule(Rule profiles, RuleChange own, Check check) {
        this.id = profiles.id;
        this.kind = profiles.kind;
        this.documents = profiles.documents;
        this.level = profiles.level;
        this.basis = profiles.basis;
        this.messages = profiles.messages;
        this.title = profiles.title;
        this.why = profiles.why;
        this.mend = profiles.mend;
        this.parameters = profiles.parameters;
        this.check = check;
        this.examples = profiles.examples;
        this.file = profiles.file;
        this.settings = profiles.settings;
        this.own = own;
    }

    /// This rule with something else in force.
    ///
    /// @param newCheck null where the values stay
    Rule changed(RuleChange change, @Nullable Check newCheck) {
        return new Rule(this, change, newCheck == null ? check : newCheck);
    }

    /// Public id: lower case, dotted, never reused.
    public String id() {
        return id;
    }

    /// What the rule is about, a few words.
    public Bilingual title() {
        return title;
    }

    /// Kinds of papers it looks at; empty for all.
    public Set<String> documents() {
        return documents;
    }

    public Level level() {
        return own.level() == null ? level : own.level().value();
    }

    /// As the profile has it.
    Level profileLevel() {
        return level;
    }

    /// Values that a campaign may set, with those of the profile.
    public List<Setting> settings() {
        return settings;
    }

    /// Whether a campaign may do without it: not without the rule that keeps unreadable papers from
    /// all others.
    public boolean maySwitchOff() {
        return !isGate();
    }

    /// What holds instead of what the profile says.
    RuleChange own() {
        return own;
    }

    YamlNode file() {
        return file;
    }

    RuleKind kind() {
        return kind;
    }

    /// Document and clause, and how sure the rule is.
    public Basis basis() {
        return basis;
    }

    public Bilingual why() {
        return why;
    }

    public Bilingual mend() {
        return mend;
    }

    /// Parameters as the rule file gives them, for showing.
    public Map<String, String> parameters() {
        return parameters;
    }

    public List<Example> examples() {
        return examples;
    }

    /// Whether it must be asked before all others, since it may stop them.
    boolean isGate() {
        return kind == RuleKind.NO_TEXT;
    }

    boolean appliesTo(String documentKind) {
        return documents.isEmpty() || documents.contains(documentKind);
    }

    List<Remark> review(ReviewedText text, Context context) {
        return check.review(text, context);
    }

    /// Whether it compares papers.
    boolean isForDossiers() {
        return check instanceof DossierCheck.OverDossier;
    }

    /// Asked once for all papers of a dossier.
    List<PaperRemark> reviewDossier(List<ReviewedText> papers, Context context) {
        return check instanceof DossierCheck.OverDossier(var dossierCheck)
                ? dossierCheck.review(papers, context)
                : List.of();
    }

    Bilingual message(Remark remark) {
        var template = messages.get(remark.message());
        if (template == null) {
            throw new IllegalStateException(
                    "Rule [%s] has no message [%s].".formatted(id, remark.message()));
        }
        return template.filled(remark.values());
    }
}
