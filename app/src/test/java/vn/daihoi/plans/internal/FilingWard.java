package vn.daihoi.plans.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Evidence.Outcome.Done;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.Proofs;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.TestPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A ward that files proofs of its steps, and the district that looks at them.
final class FilingWard {

    static final LocalDate TODAY = InventedRegister.TODAY;

    /// due on 15/09/2023 for every ward
    static final String PLAN = "ward-plan";

    static final String TRAINING = "training";

    final Campaign campaign;
    final CampaignUnit ward;
    final CampaignUnit district;
    final Viewer officer;
    final Viewer above;
    private final DSLContext database;
    private final Plans plans;
    private final Proofs proofs;
    private final ProofStore store;

    private FilingWard(ApplicationContext context) {
        database = context.getBean(DSLContext.class);
        plans = context.getBean(Plans.class);
        proofs = context.getBean(Proofs.class);
        store = context.getBean(ProofStore.class);
        var register = new InventedRegister(context);
        register.read(2, 2);
        campaign = register.campaign("thu", "91", TODAY);
        ward = register.unit(campaign, "91101");
        district = register.unit(campaign, "911");
        officer = person(Role.UNIT_OFFICER, ward);
        above = person(Role.UPPER_OFFICER, district);
    }

    static FilingWard in(ApplicationContext context) {
        return new FilingWard(context);
    }

    void file(String step, String words) {
        assertThat(proofs.file(ward, step, TODAY, words, null, officer)).isInstanceOf(Done.class);
    }

    List<UUID> waiting() {
        return store.waiting(campaign.id(), List.of(district.id()), 10).stream()
                .map(Proof::id)
                .toList();
    }

    vn.daihoi.plans.BranchProgress below() {
        UnitId id = district.id();
        return plans.below(campaign.id(), List.of(id)).get(id);
    }

    Viewer person(Role role, CampaignUnit unit) {
        return TestPerson.in(database, role, unit.id().value()).viewer();
    }

    Milestone milestone(String step) {
        return plans.of(campaign.id(), ward.id()).stream()
                .filter(each -> each.step().equals(step))
                .findFirst()
                .orElseThrow();
    }
}
