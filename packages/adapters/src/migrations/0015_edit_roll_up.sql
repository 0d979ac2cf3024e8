-- Why: by which rules an office adds its figures up, and which part of a scorecard a perspektif is, could be said only when the
-- Renstra was added. A decree of a later year changes both; they are the only parts of a Renstra that change, the audit trail
-- keeps what they were, and every total names the pack that made it.
grant update (paket_rekap) on renstra to selaras_app;
grant update (peran) on perspektif to selaras_app;
