package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.PlanNote;
import vn.daihoi.plans.PlanNotes;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells a unit on its plan's page when and where its congress is, as published, and who comes.
@Component
class TimetableNotes implements PlanNotes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PublishedCongresses published;

    TimetableNotes(PublishedCongresses published) {
        this.published = published;
    }

    @Override
    public List<PlanNote> of(CampaignUnit unit, Texts texts) {
        return published.of(unit.campaign(), List.of(unit.id())).values().stream()
                .map(one -> note(one, texts))
                .toList();
    }

    private static PlanNote note(PublishedCongress one, Texts texts) {
        String half = one.half().name().toLowerCase(Locale.ROOT);
        var lines = new ArrayList<String>();
        line(lines, "timetable.note.hall", one.hall(), texts);
        line(lines, "timetable.note.group", one.group(), texts);
        line(lines, "timetable.note.leader", one.leader(), texts);
        return new PlanNote(
                texts.text("timetable.note." + half, DAY.format(one.day())),
                String.join("\n", lines));
    }

    private static void line(List<String> lines, String key, String value, Texts texts) {
        if (!value.isEmpty()) {
            lines.add(texts.text(key, value));
        }
    }
}
