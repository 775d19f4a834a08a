package vn.daihoi.bench.forecast;

import vn.daihoi.plans.internal.forecast.Forecast;
import vn.daihoi.plans.internal.forecast.Outlook;
import vn.daihoi.plans.internal.forecast.Outlook.Expected;

import java.util.Locale;

/// Every world, so many campaigns of each, looked at 30, 21, 14 and 7 days before each congress.
public final class BackTest {

    private static final int[] AHEAD = {30, 21, 14, 7};

    private final long firstSeed;
    private final int seeds;
    private final Scored all = new Scored();

    public BackTest(long firstSeed, int seeds) {
        this.firstSeed = firstSeed;
        this.seeds = seeds;
    }

    /// As a table in Markdown.
    public String table() {
        var table = new StringBuilder();
        table.append(
                "| world | days before | not ready | forecast, 25 % and more: precision / recall | 50 % and more | AUC | overdue now: precision / recall / AUC |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (World world : World.ALL) {
            for (int ahead : AHEAD) {
                table.append(line(world, ahead));
            }
        }
        return table + calibration();
    }

    private String line(World world, int ahead) {
        var ours = new Scored();
        var likely = new Scored();
        var naive = new Scored();
        for (long seed = firstSeed; seed < firstSeed + seeds; seed++) {
            score(SimulatedCampaign.of(world, seed), ahead, ours, likely, naive);
        }
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f %% of %d | %.2f / %.2f | %.2f / %.2f | %.3f | %.2f / %.2f / %.3f |%n",
                world.name(),
                ahead,
                100 * ours.rate(),
                ours.size(),
                ours.precision(),
                ours.recall(),
                likely.precision(),
                likely.recall(),
                ours.auc(),
                naive.precision(),
                naive.recall(),
                naive.auc());
    }

    private void score(
            SimulatedCampaign campaign, int ahead, Scored ours, Scored likely, Scored naive) {
        campaign.congress()
                .forEach((unit, day) -> {
                    var today = day.minusDays(ahead);
                    boolean unready = campaign.isUnready(unit);
                    double chance =
                            chance(
                                    new Forecast(campaign.steps(), campaign.congress(), today)
                                            .of(unit));
                    boolean warned = 100 * chance >= Expected.POSSIBLE;
                    ours.add(chance, warned, unready);
                    likely.add(chance, 100 * chance >= Expected.LIKELY, unready);
                    all.add(chance, warned, unready);
                    long overdue = campaign.overdue(unit, today);
                    naive.add(overdue, overdue > 0, unready);
                });
    }

    private static double chance(Outlook outlook) {
        return switch (outlook) {
            case Expected expected -> expected.chance() / 100.0;
            case Outlook.Ready _, Outlook.Over _, Outlook.Unknown _ -> 0;
        };
    }

    /// Whether the chances are what they say.
    private String calibration() {
        return String.format(
                Locale.ROOT,
                "%nSaid below 20 %%: not ready %s; 20-50 %%: %s; 50-80 %%: %s; 80 %% and more: %s; Brier score %.3f (always the mean: %.3f)%n",
                all.between(0, 0.2),
                all.between(0.2, 0.5),
                all.between(0.5, 0.8),
                all.between(0.8, 1.01),
                all.brier(),
                all.rate() * (1 - all.rate()));
    }
}
