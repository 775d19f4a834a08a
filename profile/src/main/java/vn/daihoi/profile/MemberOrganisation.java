package vn.daihoi.profile;

import java.util.List;

/// A member organisation that units of this organisation usually have. Each unit keeps its own true
/// list.
///
/// @param names full and short wordings by which a text names it, without the unit's name
/// @param political whether it is a socio-political organisation
public record MemberOrganisation(
        String code, Label name, List<String> names, boolean political, Basis basis) {

    public MemberOrganisation {
        names = List.copyOf(names);
    }
}
