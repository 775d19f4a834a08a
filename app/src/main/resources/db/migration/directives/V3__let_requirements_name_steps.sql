-- A requirement may name the step of the plan that is reached once it is met, and the kind of document that shows it.
alter table requirement add column step text, add column document text;
comment on column requirement.step is 'Id of a milestone of the profile; null: it reaches none.';
comment on column requirement.document is 'Id of a kind of document of the profile; null: any.';
alter table requirement drop constraint requirement_evidence_check;
alter table requirement add check (evidence in ('acknowledgement', 'plan', 'document', 'review', 'slate', 'approval', 'report', 'proof'));
alter table requirement add check (document is null or evidence in ('document', 'review'));
