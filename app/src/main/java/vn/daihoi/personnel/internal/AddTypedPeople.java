package vn.daihoi.personnel.internal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.AddPeople;

import java.util.List;
import java.util.Map;

@Component
class AddTypedPeople implements AddPeople {

    private final StoredPersons people;
    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final Audit audit;

    AddTypedPeople(
            StoredPersons people, CampaignProfiles profiles, Campaigns campaigns, Audit audit) {
        this.people = people;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void add(
            Campaign campaign, CampaignUnit unit, List<Map<String, String>> typed, Viewer by) {
        var words = PersonWords.of(profiles.of(campaign), Texts.in(Texts.VIETNAMESE));
        var today = campaigns.today(campaign.id());
        for (Map<String, String> person : typed) {
            var read = TypedPerson.read(person, words, today);
            if (!read.faults().isEmpty()) {
                throw new IllegalArgumentException(
                        "%s: %s".formatted(read.details().name(), read.faults()));
            }
            people.add(unit, read.details(), read.sensitive(), by.name());
        }
        audit.record(
                Act.of("personnel.list.add")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("candidates", typed.size()))
                        .by(by.login()));
    }
}
