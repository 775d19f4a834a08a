package vn.daihoi.demo.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.MemberOrganisations;
import vn.daihoi.organization.NewUnit;
import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.organization.RegisterOutcome;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;

import java.nio.charset.StandardCharsets;

/// City, district, wards, residential committees and member organisations of the demonstration.
@Component
class DemoUnits {

    private final Units units;
    private final MemberOrganisations organisations;

    DemoUnits(Units units, MemberOrganisations organisations) {
        this.units = units;
        this.organisations = organisations;
    }

    /// @return the units by code
    UnitKeys register(Script script, Wording wording) {
        var day = script.campaign().treeDate();
        RegisterOutcome outcome =
                units.read(
                        csv(script, wording).getBytes(StandardCharsets.UTF_8),
                        day,
                        Units.Coverage.PROVINCES_NAMED);
        if (outcome instanceof RegisterOutcome.Faulty faulty) {
            throw new IllegalStateException(
                    "The demonstration's own units are faulty: " + faulty.faults());
        }
        var ids = new UnitKeys();
        ids.put(script.city().code(), known(script.city().code(), script));
        ids.put(script.district().place().code(), known(script.district().place().code(), script));
        for (Script.Ward ward : script.wards()) {
            ids.put(ward.code(), known(ward.code(), script));
            addResidentialCommittees(ward, script, wording, ids);
            addOrganisations(ids.of(ward.code()), script);
        }
        return ids;
    }

    private UnitId known(String code, Script script) {
        return units.byCode(code, script.campaign().treeDate()).orElseThrow().id();
    }

    private void addResidentialCommittees(
            Script.Ward ward, Script script, Wording wording, UnitKeys ids) {
        for (int number = 1; number <= ward.residential(); number++) {
            var unit =
                    new NewUnit(
                            RegisterLevel.RESIDENTIAL,
                            ward.residentialCode(number),
                            wording.residentialName(number),
                            wording.residentialFullName(number),
                            ids.of(ward.code()),
                            script.campaign().treeDate());
            ids.put(ward.residentialCode(number), units.add(unit));
        }
    }

    private void addOrganisations(UnitId ward, Script script) {
        for (Script.Organisation organisation : script.organisations()) {
            organisations.add(
                    ward,
                    organisation.name(),
                    organisation.shortName(),
                    MemberOrganisation.Kind.of(organisation.kind()),
                    script.campaign().treeDate());
        }
    }

    private static String csv(Script script, Wording wording) {
        var csv = new StringBuilder("code,parent_code,level,name,full_name\n");
        Script.Place city = script.city();
        Script.Place district = script.district().place();
        row(csv, city.code(), "", "province", city.name(), city.fullName());
        row(csv, district.code(), city.code(), "district", district.name(), district.fullName());
        for (Script.Ward ward : script.wards()) {
            row(
                    csv,
                    ward.code(),
                    district.code(),
                    "commune",
                    ward.name(),
                    wording.wardFullName(ward.name()));
        }
        return csv.toString();
    }

    private static void row(StringBuilder csv, String... cells) {
        csv.append(String.join(",", cells)).append('\n');
    }
}
