comment on column reminder.rule is 'Id of a rule of the profile; ''waiting'': told of what waits for the unit besides the steps of its plan.';
comment on column reminder.step is 'Id of a milestone; under the rule ''waiting'' the name of what waits, for instance obstacles.';
comment on column reminder.due_on is 'Day on which the step falls due; under the rule ''waiting'' the day from which it is to be told.';
