package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the unit's congress stands in a published timetable, and on the day of its plan.
@Component
class TimetableReadiness implements ReadinessPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PublishedCongresses published;
    private final CongressDays days;

    TimetableReadiness(PublishedCongresses published, CongressDays days) {
        this.published = published;
        this.days = days;
    }

    @Override
    public int position() {
        return 60;
    }

    /// A unit without one above it in the campaign sets its day itself.
    @Override
    public Map<UnitId, List<ReadinessLine>> of(
            Campaign campaign, List<CampaignUnit> units, Texts texts) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        Map<UnitId, PublishedCongress> congresses = published.of(campaign.id(), ids);
        Map<UnitId, LocalDate> planned = days.of(campaign.id(), ids);
        var lines = new HashMap<UnitId, List<ReadinessLine>>();
        for (CampaignUnit unit : units) {
            if (unit.parent() != null) {
                String address = "/c/%s/u/%s".formatted(campaign.code(), unit.code());
                lines.put(
                        unit.id(),
                        List.of(
                                line(
                                        congresses.get(unit.id()),
                                        planned.get(unit.id()),
                                        address,
                                        texts)));
            }
        }
        return lines;
    }

    private static ReadinessLine line(
            @Nullable PublishedCongress congress,
            @Nullable LocalDate planned,
            String address,
            Texts texts) {
        return new ReadinessLine(
                texts.text("timetable.title"),
                congress != null && congress.day().equals(planned)
                        ? ReadinessLine.State.OK
                        : ReadinessLine.State.OPEN,
                words(congress, planned, texts),
                address);
    }

    private static String words(
            @Nullable PublishedCongress congress, @Nullable LocalDate planned, Texts texts) {
        if (congress == null) {
            return texts.text("timetable.readiness.none");
        }
        String half = congress.half().name().toLowerCase(Locale.ROOT);
        String slot = texts.text("timetable.slot." + half, DAY.format(congress.day()));
        if (!congress.day().equals(planned)) {
            return texts.text(
                    "timetable.readiness.differs",
                    slot,
                    planned == null ? "–" : DAY.format(planned));
        }
        return texts.text("timetable.readiness.published", slot)
                + Stream.of(congress.hall(), congress.group(), congress.leader())
                        .filter(each -> !each.isEmpty())
                        .map(each -> "; " + each)
                        .collect(Collectors.joining());
    }
}
