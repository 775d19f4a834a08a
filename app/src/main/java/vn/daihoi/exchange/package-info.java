/// Exchange with other programs: an API for what the pages show and a few acts, under the same
/// rights, calendars by secret address, and electronic papers in edXML.
///
/// Nobody depends on it. It asks the public faces of the other modules and acts through them; what
/// it owns itself are the tokens with which programs act for a person, what was answered to them,
/// and the links of calendars.
///
/// Publishes nothing. Listens to what happens to papers, to tell their senders, and to what happens
/// to plans, dossiers and papers, to tell addresses of other programs (webhooks). Owns the schema
/// `exchange`.
@ApplicationModule(displayName = "Exchange")
@NullMarked
package vn.daihoi.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
