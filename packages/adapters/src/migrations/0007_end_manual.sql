-- Why: a regulation changes in the middle of a Renstra, and the Manual IKU then gets a new version from a year on. The
-- version before it was open-ended and has to end; what it says stays as it is, so that the figures it computed remain
-- explained. Therefore the application may change how long a version is in force, and nothing else of it.
grant update (tahun) on manual_iku to selaras_app;
