package vn.daihoi.testing;

import org.springframework.context.ApplicationContext;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.NewCampaign;
import vn.daihoi.organization.OpenCampaign;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/// Two invented districts with a campaign each: `bai-da` with the wards 00911 and 00912, `go-cao`
/// with the ward 00921.
public final class TwoCampaigns {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

    private final Campaigns campaigns;
    private final Campaign first;

    private TwoCampaigns(Campaigns campaigns, Campaign first) {
        this.campaigns = campaigns;
        this.first = first;
    }

    /// Opens them, or finds them where an earlier test of the same context did.
    public static TwoCampaigns in(ApplicationContext context) {
        var campaigns = context.getBean(Campaigns.class);
        if (campaigns.byCode("bai-da").isEmpty()) {
            read(context.getBean(Units.class));
            open(context, "bai-da", "911");
            open(context, "go-cao", "912");
        }
        return new TwoCampaigns(campaigns, campaigns.byCode("bai-da").orElseThrow());
    }

    private static void read(Units units) {
        units.read(
                """
                code,parent_code,level,name,full_name
                91,,province,Sông Lau,Tỉnh Sông Lau
                911,91,district,Bãi Đá,Huyện Bãi Đá
                00911,911,commune,Hòa Lạc,Xã Hòa Lạc
                00912,911,commune,Ái Lâm,Xã Ái Lâm
                912,91,district,Gò Cao,Huyện Gò Cao
                00921,912,commune,Suối Reo,Xã Suối Reo
                """
                        .getBytes(StandardCharsets.UTF_8),
                DAY,
                Units.Coverage.WHOLE);
    }

    private static void open(ApplicationContext context, String code, String root) {
        UnitId top = context.getBean(Units.class).byCode(root, DAY).orElseThrow().id();
        context.getBean(OpenCampaign.class)
                .open(
                        new NewCampaign(
                                code,
                                "Đại hội thử",
                                "mttq-2024-2029",
                                "2024-2029",
                                top,
                                DAY,
                                LocalDate.of(2024, 2, 26),
                                Map.of()));
    }

    public CampaignUnit district() {
        return unit("911");
    }

    /// @param code of a unit of `bai-da`
    public CampaignUnit unit(String code) {
        return campaigns.unit(first.id(), code).orElseThrow();
    }
}
