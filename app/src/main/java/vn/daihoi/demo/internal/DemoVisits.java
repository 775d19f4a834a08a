package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.visits.VisitNote;
import vn.daihoi.visits.VisitNote.FollowUp;
import vn.daihoi.visits.Visits;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Visits of the working groups of the demonstration, as read from `demo/visits.yaml`.
@Component
class DemoVisits {

    private static final String FILE = "demo/visits.yaml";

    private final Campaigns campaigns;
    private final Visits visits;

    DemoVisits(Campaigns campaigns, Visits visits) {
        this.campaigns = campaigns;
        this.visits = visits;
    }

    void record(Campaign campaign, Map<String, Viewer> people) {
        YamlMap file = file();
        file.required("visits").list(YamlNode::asMap).forEach(map -> note(campaign, map, people));
        file.required("planned").list(YamlNode::asMap).forEach(map -> plan(campaign, map, people));
        file.done();
    }

    private static YamlMap file() {
        try (InputStream stream = DemoVisits.class.getResourceAsStream("/" + FILE)) {
            return YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Campaign campaign, YamlMap map, Map<String, Viewer> people) {
        var note =
                new VisitNote(
                        Ids.next(),
                        Ids.next(),
                        map.required("day").date(),
                        map.required("who").text(),
                        0,
                        map.required("words").text(),
                        map.required("items").list(YamlNode::text),
                        List.of(),
                        map.optional("works")
                                .map(node -> node.list(each -> work(each.asMap())))
                                .orElse(List.of()),
                        List.of());
        visits.note(unit(campaign, map), note, person(map, people));
        map.done();
    }

    private static FollowUp work(YamlMap map) {
        var work =
                new FollowUp(
                        map.required("words").text(),
                        map.required("owner").text(),
                        map.required("due").date());
        map.done();
        return work;
    }

    private void plan(Campaign campaign, YamlMap map, Map<String, Viewer> people) {
        visits.plan(
                unit(campaign, map),
                map.required("day").date(),
                map.required("who").text(),
                person(map, people));
        map.done();
    }

    private CampaignUnit unit(Campaign campaign, YamlMap map) {
        return campaigns.unit(campaign.id(), map.required("unit").text()).orElseThrow();
    }

    private static Viewer person(YamlMap map, Map<String, Viewer> people) {
        String login = map.required("by").text();
        return Objects.requireNonNull(people.get(login), login);
    }
}
