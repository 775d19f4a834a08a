package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pilot.PastPilot;
import vn.daihoi.pilot.PastPilots;
import vn.daihoi.platform.Seat;
import vn.daihoi.profile.CheckItem;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The pilot congress of the demonstration, as read from `demo/pilot.yaml`.
@Component
class DemoPilot {

    private static final String FILE = "demo/pilot.yaml";

    /// A debriefing is held on the day itself, after the congress.
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private static final List<String> GRADES = List.of("fair", "poor", "unseen");

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final PastPilots past;

    DemoPilot(Campaigns campaigns, CampaignProfiles profiles, PastPilots past) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.past = past;
    }

    void record(Campaign campaign, Map<String, Viewer> people) {
        YamlMap map = file();
        var criteria =
                profiles.of(campaign).pilot().criteria().stream().map(CheckItem::id).toList();
        var pilot =
                new PastPilot(
                        campaigns.unit(campaign.id(), map.required("upper").text()).orElseThrow(),
                        campaigns.unit(campaign.id(), map.required("unit").text()).orElseThrow(),
                        map.required("observers")
                                .list(node -> seen(node.asMap(), criteria, people)),
                        map.required("conclusions").list(YamlNode::asMap).stream()
                                .collect(
                                        Collectors.toMap(
                                                each -> each.required("part").text(),
                                                each -> each.required("words").text())),
                        map.required("remarks").list(YamlNode::asMap).stream()
                                .map(each ->
                                        new PastPilot.Remark(
                                                each.required("who").text(),
                                                each.required("words").text()))
                                .toList(),
                        map.required("closed").date().atTime(EVENING).atZone(Seat.ZONE).toInstant(),
                        person(people, map.required("by").text()));
        map.done();
        past.record(pilot);
    }

    private static YamlMap file() {
        try (InputStream stream = DemoPilot.class.getResourceAsStream("/" + FILE)) {
            return YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PastPilot.Seen seen(
            YamlMap map, List<String> criteria, Map<String, Viewer> people) {
        var grades = new HashMap<String, String>();
        String rest = map.required("rest").text();
        criteria.forEach(criterion -> grades.put(criterion, rest));
        GRADES.forEach(grade ->
                map.required(grade).list(YamlNode::text).forEach(each -> grades.put(each, grade)));
        var seen =
                new PastPilot.Seen(
                        person(people, map.required("who").text()),
                        map.required("capacity").text(),
                        grades,
                        map.required("notes").list(YamlNode::asMap).stream()
                                .collect(
                                        Collectors.toMap(
                                                each -> each.required("on").text(),
                                                each -> each.required("words").text())));
        map.done();
        return seen;
    }

    private static Viewer person(Map<String, Viewer> people, String login) {
        return Objects.requireNonNull(people.get(login), login);
    }
}
