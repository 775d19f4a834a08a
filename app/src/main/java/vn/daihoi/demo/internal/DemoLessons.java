package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.lessons.PastLesson;
import vn.daihoi.lessons.PastLesson.Said;
import vn.daihoi.lessons.PastLessons;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.CongressPart;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What was learnt at the pilot congress of the demonstration, as read from `demo/lessons.yaml`.
@Component
class DemoLessons {

    private static final String FILE = "demo/lessons.yaml";

    private final Campaigns campaigns;
    private final PastLessons past;

    DemoLessons(Campaigns campaigns, PastLessons past) {
        this.campaigns = campaigns;
        this.past = past;
    }

    void record(Campaign campaign, Map<String, Viewer> people) {
        file().required("lessons")
                .list(node -> lesson(node.asMap(), campaign, people))
                .forEach(past::record);
    }

    private static YamlMap file() {
        try (InputStream stream = DemoLessons.class.getResourceAsStream("/" + FILE)) {
            return YamlFile.read(FILE, Objects.requireNonNull(stream, FILE)).asMap();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PastLesson lesson(YamlMap map, Campaign campaign, Map<String, Viewer> people) {
        String words = map.required("answer").text();
        var lesson =
                new PastLesson(
                        unit(campaign, map.required("board").text()),
                        unit(campaign, map.required("learntAt").text()),
                        map.required("part").oneOf(CongressPart.class),
                        map.required("title").text(),
                        map.required("happened").text(),
                        map.required("reason").text(),
                        map.required("todo").text(),
                        map.required("on").date(),
                        Objects.requireNonNull(people.get(map.required("by").text())),
                        Stream.concat(
                                        said(map, "confirmed", words, campaign),
                                        said(map, "waiting", words, campaign))
                                .toList());
        map.done();
        return lesson;
    }

    private Stream<Said> said(YamlMap map, String key, String words, Campaign campaign) {
        List<String> units = map.required(key).list(YamlNode::text);
        return units.stream()
                .map(code -> new Said(unit(campaign, code), words, key.equals("confirmed")));
    }

    private CampaignUnit unit(Campaign campaign, String code) {
        return campaigns.unit(campaign.id(), code).orElseThrow();
    }
}
