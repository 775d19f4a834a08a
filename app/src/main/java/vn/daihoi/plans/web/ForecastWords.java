package vn.daihoi.plans.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.internal.forecast.Outlook;
import vn.daihoi.plans.internal.forecast.Outlook.Expected;
import vn.daihoi.plans.internal.forecast.Outlook.Unknown;
import vn.daihoi.plans.internal.forecast.Outlook.Why;
import vn.daihoi.profile.Profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;

/// Says forecasts in plain words.
record ForecastWords(Campaign campaign, Profile profile, Frame frame) {

    ForecastLine line(CampaignUnit unit, @Nullable LocalDate congress, Outlook outlook) {
        return switch (outlook) {
            case Outlook.Ready _ -> line(unit, congress, "ready", "reached", "check");
            case Outlook.Over _ -> line(unit, congress, "over", "not-applicable", "calendar");
            case Unknown(var why) ->
                    line(
                            unit,
                            congress,
                            why == Why.NO_DAY ? "no-day" : "unknown",
                            "not-due",
                            "help");
            case Expected expected -> expected(unit, congress, expected);
        };
    }

    private ForecastLine line(
            CampaignUnit unit,
            @Nullable LocalDate congress,
            String kind,
            String state,
            String icon) {
        String risk = kind.equals("no-day") ? "unknown" : kind;
        return new ForecastLine(
                unit.code(),
                unit.fullName(),
                address(unit),
                congress,
                risk,
                state,
                icon,
                word(risk),
                0,
                "",
                "",
                frame.text("plans.forecast.why." + kind));
    }

    private ForecastLine expected(
            CampaignUnit unit, @Nullable LocalDate congress, Expected expected) {
        String risk = expected.risk().name().toLowerCase(Locale.ROOT);
        return new ForecastLine(
                unit.code(),
                unit.fullName(),
                address(unit),
                congress,
                risk,
                state(expected),
                expected.risk() == Outlook.Risk.LOW ? "check" : "warning",
                word(risk),
                expected.chance(),
                frame.text(
                        "plans.forecast.range",
                        frame.day(expected.from()),
                        frame.day(expected.until())),
                profile.milestoneName(expected.step(), frame.texts().locale()),
                why(unit, expected));
    }

    private static String state(Expected expected) {
        return switch (expected.risk()) {
            case LIKELY -> "overdue";
            case POSSIBLE -> "due-soon";
            case LOW -> "not-due";
        };
    }

    String word(String risk) {
        return frame.text("plans.forecast.risk." + risk);
    }

    private String why(CampaignUnit unit, Expected expected) {
        var parts = new ArrayList<String>();
        parts.add(
                expected.habit() > 0
                        ? frame.text("plans.forecast.habit.late", unit.fullName(), expected.habit())
                        : frame.text("plans.forecast.habit.in-time", unit.fullName()));
        if (expected.lateNow() > 0) {
            parts.add(frame.text("plans.forecast.late-now", expected.lateNow()));
        }
        parts.add(frame.text("plans.forecast.left", expected.left(), expected.days()));
        if (expected.stepLate() > Math.max(0, expected.habit())) {
            parts.add(frame.text("plans.forecast.step-late", expected.stepLate()));
        }
        if (expected.others() >= 0) {
            parts.add(
                    frame.text("plans.forecast.others", expected.othersCount(), expected.others()));
        }
        return String.join("; ", parts) + ".";
    }

    private String address(CampaignUnit unit) {
        return "/c/" + campaign.code() + "/u/" + unit.code();
    }
}
