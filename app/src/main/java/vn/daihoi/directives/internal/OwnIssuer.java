package vn.daihoi.directives.internal;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;

/// Name of the body in whose name a unit issues its papers.
public final class OwnIssuer {

    private OwnIssuer() {}

    /// Registers are kept in Vietnamese, whatever the language of the page.
    public static String of(CampaignUnit unit) {
        return Texts.in(Texts.VIETNAMESE).text("directives.issuer.own", inside(unit));
    }

    /// The kind of a unit is no part of its name: `quận Đống Đa` inside of a sentence.
    private static String inside(CampaignUnit unit) {
        var name = unit.fullName();
        return name.equals(unit.name())
                ? name
                : name.substring(0, 1).toLowerCase(Texts.VIETNAMESE) + name.substring(1);
    }
}
