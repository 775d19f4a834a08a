package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Administered;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.campaigns.ReadSuccession.Reading;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.Unit;
import vn.daihoi.organization.UnitEra;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.pages.Frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Gathers what pages about successions show.
@Component
class SuccessionPages {

    /// Most that are shown; more are counted.
    private static final int MOST = 200;

    private final Successions successions;
    private final SuccessionWords words;
    private final Units units;
    private final Administration administration;
    private final People people;

    SuccessionPages(
            Successions successions,
            SuccessionWords words,
            Units units,
            Administration administration,
            People people) {
        this.successions = successions;
        this.words = words;
        this.units = units;
        this.administration = administration;
        this.people = people;
    }

    static String address(Campaign campaign) {
        return "/c/" + campaign.code() + "/successions";
    }

    SuccessionPage page(
            Campaign campaign,
            Viewer viewer,
            Frame frame,
            SuccessionForm form,
            Map<String, String> errors) {
        Administered administered = administration.of(viewer);
        List<UnitId> ended = ended(administered);
        return new SuccessionPage(
                address(campaign),
                form,
                errors,
                ended.size(),
                ended.stream().limit(MOST).flatMap(unit -> ended(unit, frame).stream()).toList(),
                words.events(recorded(administered), frame));
    }

    private List<UnitId> ended(Administered administered) {
        return administered.everywhere()
                ? successions.unexplained(Integer.MAX_VALUE)
                : successions.unexplained(administered.units().keySet(), Integer.MAX_VALUE);
    }

    private List<Succession> recorded(Administered administered) {
        return administered.everywhere()
                ? successions.recorded(MOST)
                : successions.recorded(administered.units().keySet(), MOST);
    }

    private List<SuccessionPage.Ended> ended(UnitId unit, Frame frame) {
        List<UnitEra> eras = units.history(unit);
        if (eras.isEmpty()) {
            return List.of();
        }
        UnitEra last = eras.getLast();
        LocalDate day = last.validTo();
        return List.of(
                new SuccessionPage.Ended(last.code(), last.fullName(), frame.day(day), iso(day)));
    }

    private static String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    SuccessionPreview preview(
            Campaign campaign, SuccessionForm form, Reading.Sound sound, Frame frame) {
        LocalDate day = sound.event().day();
        return new SuccessionPreview(
                address(campaign),
                form,
                new RecordedEvent(
                        frame.text("organization.succession.kind." + form.kind()),
                        names(sound.from()),
                        names(sound.into()),
                        frame.day(day),
                        form.source().strip()),
                consequences(sound, frame));
    }

    private List<String> consequences(Reading.Sound sound, Frame frame) {
        var lines = new ArrayList<String>();
        String day = frame.day(sound.event().day());
        List<Unit> ended = ended(sound);
        lines.add(frame.text("organization.succession.means.ended", names(ended), day));
        if (!sound.into().isEmpty()) {
            lines.add(
                    frame.text(
                            "organization.succession.means.pages",
                            names(sound.into()),
                            names(ended)));
        }
        lines.add(frame.text("organization.succession.means.campaigns"));
        int holders = people.withRolesOn(ended.stream().map(Unit::id).toList());
        lines.add(
                holders == 0
                        ? frame.text("organization.succession.means.no-roles")
                        : frame.text("organization.succession.means.roles", holders));
        lines.add(frame.text("organization.succession.means.final"));
        return lines;
    }

    /// A unit that goes on under its name does not end.
    private static List<Unit> ended(Reading.Sound sound) {
        var going = sound.into().stream().map(Unit::id).toList();
        return sound.from().stream().filter(unit -> !going.contains(unit.id())).toList();
    }

    private static String names(List<Unit> units) {
        return units.stream()
                .map(unit -> unit.fullName() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
    }
}
