package vn.daihoi.tasks.internal;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.pages.Texts;
import vn.daihoi.tasks.OpenPoints;
import vn.daihoi.tasks.OpenPoints.OpenPoint;

import java.util.List;

/// What waits for a person in all other modules.
@Component
public class ForeignPoints {

    private final ObjectProvider<OpenPoints> modules;

    ForeignPoints(ObjectProvider<OpenPoints> modules) {
        this.modules = modules;
    }

    public List<OpenPoint> of(CampaignId campaign, PersonId person, Texts texts) {
        return modules.orderedStream()
                .flatMap(module -> module.of(campaign, person, texts).stream())
                .toList();
    }
}
