package vn.daihoi.demo.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.PastObstacle;
import vn.daihoi.obstacles.PastObstacles;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What wards of the demonstration were and are stuck with, as read from `demo/obstacles.yaml`.
@Component
class DemoObstacles {

    private static final String FILE = "demo/obstacles.yaml";

    private final Campaigns campaigns;
    private final PastObstacles past;

    DemoObstacles(Campaigns campaigns, PastObstacles past) {
        this.campaigns = campaigns;
        this.past = past;
    }

    void record(Campaign campaign, Map<String, Viewer> people) {
        var reading = new Reading(campaign, people);
        file().required("obstacles")
                .list(node -> reading.obstacle(node.asMap()))
                .forEach(past::record);
    }

    private static YamlMap file() {
        try (InputStream stream = DemoObstacles.class.getResourceAsStream("/" + FILE)) {
            return YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Knows units and people by the names that the file uses.
    private final class Reading {

        private final Campaign campaign;
        private final Map<String, Viewer> people;

        Reading(Campaign campaign, Map<String, Viewer> people) {
            this.campaign = campaign;
            this.people = people;
        }

        PastObstacle obstacle(YamlMap map) {
            var obstacle =
                    new PastObstacle(
                            unit(map.required("unit").text()),
                            ObstacleKind.of(map.required("kind").text()).orElseThrow(),
                            Severity.of(map.required("severity").text()).orElseThrow(),
                            source(map.required("source").text()),
                            map.required("title").text(),
                            map.optional("words").map(YamlNode::text).orElse(""),
                            map.required("on").date(),
                            person(map.required("by").text()),
                            map.optional("handedUp").map(YamlNode::bool).orElse(false),
                            answer(map.optional("answer").map(YamlNode::asMap).orElse(null)));
            map.done();
            return obstacle;
        }

        private PastObstacle.@Nullable Way answer(@Nullable YamlMap map) {
            if (map == null) {
                return null;
            }
            var way =
                    new PastObstacle.Way(
                            map.required("words").text(),
                            map.required("on").date(),
                            person(map.required("by").text()),
                            map.optional("question").map(YamlNode::text).orElse(null),
                            map.optional("helped")
                                    .map(node -> node.list(each -> unit(each.text())))
                                    .orElse(List.of()));
            map.done();
            return way;
        }

        private static ObstacleSource source(String code) {
            return ObstacleSource.valueOf(code.toUpperCase(java.util.Locale.ROOT));
        }

        private CampaignUnit unit(String code) {
            return campaigns.unit(campaign.id(), code).orElseThrow();
        }

        private Viewer person(String login) {
            return Objects.requireNonNull(people.get(login), login);
        }
    }
}
