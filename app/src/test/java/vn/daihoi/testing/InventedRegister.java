package vn.daihoi.testing;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.RegisterOutcome;
import vn.daihoi.organization.Units;
import vn.daihoi.plans.StampPlan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// An invented province with districts and wards, and campaigns in it with their plans stamped.
public final class InventedRegister {

    public static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    public static final LocalDate TODAY = LocalDate.of(2024, 2, 26);
    private static final List<String> NAMES =
            List.of("Bãi Đá", "Cầu Tre", "Đồi Sim", "Gò Cao", "Hòa Lạc", "Khe Núi", "Mỏ Than");

    private final ApplicationContext context;

    public InventedRegister(ApplicationContext context) {
        this.context = context;
    }

    /// Province 91 with districts 911, 912, … and wards 91101, 91102, …
    public void read(int districts, int wards) {
        var file = new StringBuilder("code,parent_code,level,name,full_name\n");
        file.append("91,,province,Sông Lau,Thành phố Sông Lau\n");
        for (int d = 1; d <= districts; d++) {
            file.append("91%d,91,district,Quận Số %d,Quận Quận Số %d%n".formatted(d, d, d));
            for (int w = 1; w <= wards; w++) {
                String name = NAMES.get(w % NAMES.size()) + " " + w;
                file.append("91%d%02d,91%d,commune,%s,Phường %s%n".formatted(d, w, d, name, name));
            }
        }
        var outcome =
                context.getBean(Units.class)
                        .read(
                                file.toString().getBytes(StandardCharsets.UTF_8),
                                DAY,
                                Units.Coverage.WHOLE);
        if (!(outcome instanceof RegisterOutcome.Taken)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /// A campaign below the unit of that code, with its plan.
    public Campaign campaign(String code, String root, @Nullable LocalDate practiceDay) {
        var wish =
                new NewCampaign(
                        code,
                        "Đại hội thử",
                        "mttq-2024-2029",
                        "2024-2029",
                        context.getBean(Units.class).byCode(root, DAY).orElseThrow().id(),
                        DAY,
                        practiceDay,
                        Map.of());
        var opened = (OpenCampaign.Outcome.Opened) context.getBean(OpenCampaign.class).open(wish);
        context.getBean(StampPlan.class).stamp(opened.campaign().id());
        return opened.campaign();
    }

    public CampaignUnit unit(Campaign campaign, String code) {
        return context.getBean(Campaigns.class).unit(campaign.id(), code).orElseThrow();
    }
}
