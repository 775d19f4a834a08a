package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;

import vn.daihoi.organization.MemberOrganisation;
import vn.daihoi.organization.Term;
import vn.daihoi.organization.UnitEra;

import java.util.List;
import java.util.Map;

/// What the page of one unit shows.
///
/// @param above from the top down, the unit itself not among them
/// @param planAddress the unit's plan
/// @param mayManage whether member organisations may be changed
/// @param form what was typed and could not be taken
/// @param errors message key for each faulty field of the form
public record UnitPage(
        String base,
        UnitRow unit,
        @Nullable String ordinal,
        List<UnitRow> above,
        List<UnitRow> children,
        List<MemberOrganisation> organisations,
        List<Term> terms,
        List<UnitEra> eras,
        List<SuccessionRow> before,
        List<SuccessionRow> after,
        String planAddress,
        boolean mayManage,
        OrganisationForm form,
        Map<String, String> errors) {

    /// Where a unit came from or went to.
    ///
    /// @param kind code of the kind, for the text
    public record SuccessionRow(String kind, String day, String unit, String source) {}
}
