-- What acknowledging a paper shows, asked for in the statement that takes the acknowledgement down. That statement may have waited for one who adds a
-- requirement at the same time and holds the delivery until then. It goes on with what it saw when it began; a volatile function looks anew.
create function steps_by_acknowledging(acknowledged uuid, of_level text) returns setof text
    language plpgsql volatile rows 1 as $$
begin
    return query
        select distinct r.step
        from directives.requirement r
        where r.paper_id = acknowledged and r.evidence = 'acknowledgement' and r.step is not null and r.removed_at is null
            and (r.level is null or r.level = of_level);
end
$$;
