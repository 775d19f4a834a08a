-- Whether a withdrawal waits is asked for each acknowledgement of a country, and hardly ever one does. Without it, all rows that were taken and not yet swept are read.
create index evidence_waiting_taken_back on evidence_waiting (campaign_id, unit_id, step) where taken_back;
