package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.AddPeople;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.LastTerm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// People whom two wards consider, and their Committees of the last term. All of them are invented.
///
/// In one ward the rules can be kept, though the sitting members by themselves break several; in
/// the other they cannot, as too few people outside the Party are on the list.
@Component
class DemoPersonnel {

    private final Campaigns campaigns;
    private final AddPeople people;
    private final LastTerm terms;

    DemoPersonnel(Campaigns campaigns, AddPeople people, LastTerm terms) {
        this.campaigns = campaigns;
        this.people = people;
        this.terms = terms;
    }

    void enter(Script script, Campaign campaign, Map<String, Viewer> viewers) {
        for (Script.Personnel personnel : script.personnel()) {
            CampaignUnit unit = campaigns.unit(campaign.id(), personnel.unit()).orElseThrow();
            Viewer by = Objects.requireNonNull(viewers.get(personnel.by()), personnel.by());
            people.add(campaign, unit, list(personnel.unit()), by);
            terms.put(unit, committee(personnel), by.name());
        }
    }

    private static LastCommittee committee(Script.Personnel personnel) {
        var start = new HashMap<String, Integer>();
        var now = new HashMap<String, Integer>();
        for (Script.Count count : personnel.counts()) {
            count.start().ifPresent(members -> start.put(count.group(), members));
            count.now().ifPresent(members -> now.put(count.group(), members));
        }
        return new LastCommittee(personnel.start(), personnel.now(), start, now);
    }

    /// A line of field names, then a line for each person; tabs between.
    static List<Map<String, String>> list(String unit) {
        String path = "/demo/personnel/" + unit + ".tsv";
        try (InputStream stream = DemoPersonnel.class.getResourceAsStream(path)) {
            byte[] text = Objects.requireNonNull(stream, path).readAllBytes();
            List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
            String[] fields = lines.getFirst().split("\t");
            return lines.stream().skip(1).map(line -> person(fields, line)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> person(String[] fields, String line) {
        String[] values = line.split("\t", -1);
        var person = new HashMap<String, String>();
        for (int at = 0; at < fields.length; at++) {
            person.put(fields[at], values[at]);
        }
        return person;
    }
}
