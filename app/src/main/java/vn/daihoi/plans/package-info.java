/// What each unit has to do by when, what it has reached and how, and how far the units below are.
///
/// Publishes [MilestoneReached] and [MilestoneOverdue]. Listens to
/// [vn.daihoi.organization.CampaignDayMoved], [vn.daihoi.dossiers.DocumentUploaded],
/// [vn.daihoi.dossiers.DossierSubmitted], [vn.daihoi.dossiers.DossierSubmissionWithdrawn],
/// [vn.daihoi.dossiers.DossierReturned], [vn.daihoi.dossiers.DossierApproved],
/// [vn.daihoi.dossiers.DossierApprovalWithdrawn], [vn.daihoi.directives.DirectiveIssued],
/// [vn.daihoi.directives.RequirementSet], [vn.daihoi.directives.Acknowledged] and
/// [vn.daihoi.directives.PlanRestated]. Asks [vn.daihoi.directives.RequiredSteps] which steps a
/// directive names, and [EarlierEvidence] what units had before. Owns the schema `plans`.
@ApplicationModule(displayName = "Plans")
@NullMarked
package vn.daihoi.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
