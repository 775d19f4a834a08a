package vn.daihoi.readiness;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

import java.util.Comparator;
import java.util.List;

/// Brings together what all modules say of a unit.
@Service
public class Readiness {

    private final ObjectProvider<ReadinessPart> parts;

    Readiness(ObjectProvider<ReadinessPart> parts) {
        this.parts = parts;
    }

    /// @param texts in the reader's language
    public Verdict of(CampaignUnit unit, Texts texts) {
        List<ReadinessLine> lines =
                parts.stream()
                        .sorted(Comparator.comparingInt(ReadinessPart::position))
                        .flatMap(part -> part.of(unit, texts).stream())
                        .toList();
        return new Verdict(lines);
    }
}
