package vn.daihoi.testing;

import org.jooq.DSLContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.platform.Ids;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A campaign of one district with two wards, in a database that has none of that code yet. Names
/// are invented.
public final class TestCampaign {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 1);

    private final DSLContext database;
    private final UUID campaign = Ids.next();
    private final String code;
    private final UUID district;
    private final UUID ward;
    private final UUID otherWard;

    private TestCampaign(
            DSLContext database,
            String code,
            String term,
            UUID district,
            UUID ward,
            UUID otherWard) {
        this.database = database;
        this.code = code;
        this.district = district;
        this.ward = ward;
        this.otherWard = otherWard;
        database.execute(
                "insert into organization.campaign values (?, ?, ?, 'mttq-2024-2029', ?, ?, ?, null, now())",
                campaign,
                code,
                "Đại hội thử",
                term,
                district,
                DAY);
        place(district, null, "900", "district", "900", "Bình Minh", "Quận Bình Minh", 1);
        place(ward, district, "900.901", "ward", "901", "An Hòa", "Phường An Hòa", 1);
        place(otherWard, district, "900.902", "ward", "902", "Yên Vui", "Phường Yên Vui", 2);
    }

    /// @param code of the campaign in addresses, unique in the database
    public static TestCampaign in(DSLContext database, String code) {
        UUID district = unit(database, "district");
        return new TestCampaign(
                database,
                code,
                "2024-2029",
                district,
                unit(database, "ward"),
                unit(database, "ward"));
    }

    /// The campaign of the same units one term earlier.
    public TestCampaign ofTheTermBefore(String earlierCode) {
        return new TestCampaign(database, earlierCode, "2019-2024", district, ward, otherWard);
    }

    public String code() {
        return code;
    }

    /// Address of the ward's pages.
    public String wardAddress() {
        return "/c/" + code + "/u/901";
    }

    /// Address of the pages of the district above the wards.
    public String districtAddress() {
        return "/c/" + code + "/u/900";
    }

    /// Address of the pages of the ward beside it.
    public String otherWardAddress() {
        return "/c/" + code + "/u/902";
    }

    public UUID campaignId() {
        return campaign;
    }

    public UUID districtId() {
        return district;
    }

    public UUID wardId() {
        return ward;
    }

    public Viewer officerOfWard(String name) {
        return person(name, Role.UNIT_OFFICER, ward);
    }

    public Viewer chairOfWard(String name) {
        return person(name, Role.UNIT_CHAIR, ward);
    }

    public Viewer officerOfOtherWard(String name) {
        return person(name, Role.UNIT_OFFICER, otherWard);
    }

    public Viewer officerOfDistrict(String name) {
        return person(name, Role.UPPER_OFFICER, district);
    }

    /// May look at dossiers of the district and change none.
    public Viewer approverOfDistrict(String name) {
        return person(name, Role.APPROVER, district);
    }

    /// Signs a request with a person.
    public static RequestPostProcessor as(Viewer viewer) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
    }

    private Viewer person(String name, Role role, UUID unit) {
        UUID id = Ids.next();
        String login = "p" + id;
        database.execute(
                "insert into accounts.person (id, login, name, created_at) values (?, ?, ?, now())",
                id,
                login,
                name);
        database.execute(
                "insert into accounts.role_grant (id, person_id, role, unit_id, granted_at) values (?, ?, ?, ?, now())",
                Ids.next(),
                id,
                role.name(),
                unit);
        return new Viewer(new PersonId(id), login, name);
    }

    private static UUID unit(DSLContext database, String level) {
        UUID id = Ids.next();
        database.execute(
                "insert into organization.unit (id, level, valid_from) values (?, ?, ?)",
                id,
                level,
                DAY);
        return id;
    }

    private void place(
            UUID unit,
            @org.jspecify.annotations.Nullable UUID parent,
            String path,
            String level,
            String unitCode,
            String name,
            String fullName,
            int position) {
        database.execute(
                "insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, congress_ordinal, position) values (?, ?, cast(? as uuid), ?, ?, ?, ?, ?, 'XVII', ?)",
                campaign,
                unit,
                parent,
                path,
                level,
                unitCode,
                name,
                fullName,
                position);
    }
}
