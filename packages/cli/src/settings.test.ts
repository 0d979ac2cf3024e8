import { expect, test } from 'vitest';
import { readSettings, type SettingsInput } from './settings.ts';

const settings = (env: NodeJS.ProcessEnv, changes: Partial<SettingsInput> = {}) =>
  readSettings({ env, cwd: '/kerja', checkout: '/program/selaras', isRoot: false, ...changes });

test('without settings everything stays on this machine and in this checkout', () => {
  expect(settings({})).toEqual({
    checkout: '/program/selaras',
    dataDir: '/program/selaras/.selaras',
    databaseUrl: null,
    host: '127.0.0.1',
    port: '3000',
    production: false,
    examplePassword: null,
  });
});

test('root keeps its data where the user of PostgreSQL can reach it', () => {
  expect(settings({}, { isRoot: true }).dataDir).toBe('/var/lib/selaras');
  expect(settings({ SELARAS_DATA: '/srv/data' }, { isRoot: true }).dataDir).toBe('/srv/data');
});

test('a relative data folder means the folder it was typed in', () => {
  expect(settings({ SELARAS_DATA: 'data' }).dataDir).toBe('/kerja/data');
});

test('an empty variable is an unset one', () => {
  expect(settings({ PORT: '', HOST: ' ', SELARAS_DATA: '', DATABASE_URL: '' })).toEqual(settings({}));
});

test.each([[{ NODE_ENV: 'production' }], [{ SELARAS_MODE: 'production' }]])('%o is production', (env) => {
  expect(settings(env).production).toBe(true);
});
