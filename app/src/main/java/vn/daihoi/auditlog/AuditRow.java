package vn.daihoi.auditlog;

import java.util.List;

/// An entry in words.
///
/// @param seq number in the chain
/// @param at day and time at the organisation's seat
/// @param person full name; the login where there is no name; empty when nobody was signed in
/// @param login empty when nobody was signed in
/// @param origin network address or kind of start
/// @param act what was done
/// @param unit full name; empty when it concerns none
/// @param object kind and key of the thing; empty when there is none
/// @param before values before, `name: value` each
/// @param after values after
public record AuditRow(
        String seq,
        String at,
        String person,
        String login,
        String origin,
        String act,
        String unit,
        String object,
        String before,
        String after) {

    List<String> cells() {
        return List.of(seq, at, person, login, origin, act, unit, object, before, after);
    }
}
