-- Why: some roll-ups weigh the four parts of a scorecard differently, while an office names its perspektif as it likes. Which part
-- a perspektif is can be stated with it; where it is not, it follows from its code or its place, and is shown as a guess.
alter table perspektif add column peran text check (peran in ('stakeholder', 'customer', 'internal_process', 'learning_growth'));
