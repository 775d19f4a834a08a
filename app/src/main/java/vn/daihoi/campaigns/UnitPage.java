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
/// @param before lines that tell what it came from, the unit's own first
/// @param after lines that tell what came of it
/// @param mayAdminister whether terms and successions may be written
/// @param mayManage whether member organisations may be changed
/// @param form what was typed and could not be taken
/// @param errors message key for each faulty field of the form
/// @param term a term that was typed and could not be taken
public record UnitPage(
        String base,
        UnitRow unit,
        @Nullable String ordinal,
        List<UnitRow> above,
        List<UnitRow> children,
        List<MemberOrganisation> organisations,
        List<Term> terms,
        List<UnitEra> eras,
        List<String> before,
        List<String> after,
        String planAddress,
        boolean mayManage,
        boolean mayAdminister,
        OrganisationForm form,
        Map<String, String> errors,
        TermForm term) {}
