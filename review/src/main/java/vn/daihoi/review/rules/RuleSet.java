package vn.daihoi.review.rules;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.ProfileFile;
import vn.daihoi.profile.yaml.ProfileError;
import vn.daihoi.profile.yaml.ProfileErrors;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The review rules of one profile.
public final class RuleSet {

    private final String profile;
    private final PaperForms forms;
    private final List<Rule> rules;

    RuleSet(String profile, PaperForms forms, List<Rule> rules) {
        this.profile = profile;
        this.forms = forms;
        this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /// Reads the rule files that belong to a profile.
    ///
    /// @throws ProfileErrors with the errors of all files, each with line and cure
    public static RuleSet of(Profile profile) {
        var reader = new RuleReader(profile);
        var rules = new ArrayList<Rule>();
        var errors = new ArrayList<ProfileError>();
        Map<String, String> files = new HashMap<>();
        for (var file : profile.reviewFiles()) {
            try {
                rules.add(read(reader, file, files));
            } catch (ProfileError e) {
                errors.addAll(e.all());
            }
        }
        if (!errors.isEmpty()) {
            throw new ProfileErrors(errors);
        }
        return new RuleSet(profile.id(), PaperForms.of(profile), rules);
    }

    private static Rule read(RuleReader reader, ProfileFile file, Map<String, String> files) {
        YamlNode node = file.yaml();
        var rule = reader.read(node);
        var earlier = files.putIfAbsent(rule.id(), file.name());
        if (earlier != null) {
            throw node.error(RuleReader.BUNDLE, "duplicate-id", rule.id(), earlier);
        }
        return rule;
    }

    /// The rules as a campaign wants them: some with other values or another level, some left out.
    public RuleSet with(RuleSettings settings) {
        return settings.isNone()
                ? this
                : new RuleSet(
                        profile,
                        forms,
                        rules.stream()
                                .filter(rule ->
                                        !settings.of(rule.id()).isOff() || !rule.maySwitchOff())
                                .map(rule ->
                                        RuleChanger.changed(rule, forms, settings.of(rule.id())))
                                .toList());
    }

    /// Id of the profile.
    public String profile() {
        return profile;
    }

    public PaperForms forms() {
        return forms;
    }

    /// All rules by id.
    public List<Rule> rules() {
        return rules;
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
