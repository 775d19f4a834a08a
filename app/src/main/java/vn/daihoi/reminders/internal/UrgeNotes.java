package vn.daihoi.reminders.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.PlanNote;
import vn.daihoi.plans.PlanNotes;

import java.time.format.DateTimeFormatter;
import java.util.List;

/// Tells a unit on its plan's page when it was urged, and with which words.
@Component
class UrgeNotes implements PlanNotes {

    private static final int SHOWN = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final UrgeStore store;
    private final Campaigns campaigns;

    UrgeNotes(UrgeStore store, Campaigns campaigns) {
        this.store = store;
        this.campaigns = campaigns;
    }

    @Override
    public List<PlanNote> of(CampaignUnit unit, Texts texts) {
        return store.told(unit, SHOWN).stream()
                .map(told ->
                        new PlanNote(
                                texts.text(
                                        "reminders.urged.note",
                                        DAY.format(told.on()),
                                        by(unit, told)),
                                told.words()))
                .toList();
    }

    private String by(CampaignUnit unit, UrgeStore.Told told) {
        return campaigns.unit(unit.campaign(), told.by()).map(CampaignUnit::fullName).orElse("");
    }
}
