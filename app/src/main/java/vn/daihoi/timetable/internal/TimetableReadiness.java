package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.readiness.ReadinessLine;
import vn.daihoi.readiness.ReadinessPart;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether the unit's congress stands in a published timetable, and on the day of its plan.
@Component
class TimetableReadiness implements ReadinessPart {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PublishedCongresses published;
    private final CongressDays days;
    private final Campaigns campaigns;

    TimetableReadiness(PublishedCongresses published, CongressDays days, Campaigns campaigns) {
        this.published = published;
        this.days = days;
        this.campaigns = campaigns;
    }

    @Override
    public int position() {
        return 60;
    }

    /// A unit without one above it in the campaign sets its day itself.
    @Override
    public List<ReadinessLine> of(CampaignUnit unit, Texts texts) {
        if (unit.parent() == null) {
            return List.of();
        }
        var congress = published.of(unit.campaign(), List.of(unit.id())).get(unit.id());
        var planned = days.of(unit.campaign(), unit.id()).orElse(null);
        return List.of(
                new ReadinessLine(
                        texts.text("timetable.title"),
                        congress != null && congress.day().equals(planned)
                                ? ReadinessLine.State.OK
                                : ReadinessLine.State.OPEN,
                        words(congress, planned, texts),
                        "/c/%s/u/%s"
                                .formatted(campaigns.get(unit.campaign()).code(), unit.code())));
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
