import { describe, expect, test } from 'vitest';
import { returnAddress } from '../session/return-address.ts';
import { problemOf } from './api.ts';
import { requestLine } from './api-path.ts';
import { parseAsal } from './figure-view.tsx';
import { inYear } from './shell/in-year.ts';

describe('request line', () => {
  test('fills params and query', () => {
    expect(requestLine('GET /api/iku/:id/form', { params: { id: 'a b' }, query: { period: '2024-TW1', none: undefined } })).toEqual({
      method: 'GET',
      url: '/api/iku/a%20b/form?period=2024-TW1',
    });
  });
  test('a missing param is a bug, not a strange address', () => {
    expect(() => requestLine('GET /api/iku/:id', {})).toThrow('needs id');
  });
});

describe('a problem', () => {
  test('keeps code and parameters, spread or nested', () => {
    expect(problemOf({ status: 409, answer: { code: 'approval.stale_version', current: 3 } })).toMatchObject({
      code: 'approval.stale_version',
      params: { current: 3 },
    });
    expect(problemOf({ status: 409, answer: { code: 'x', params: { current: 3 } } }).params).toEqual({ current: 3 });
  });
  test('without a code is named by its status', () => {
    expect(problemOf({ status: 401, answer: null }).code).toBe('access.signed_out');
    expect(problemOf({ status: 502, answer: '<html>' }).code).toBe('internal');
    expect(problemOf({ status: 429, answer: {}, retryAfter: '42' })).toMatchObject({ code: 'too_many', params: { retryAfter: 42 } });
  });
});

test('the lineage in an address is read strictly', () => {
  expect(parseAsal('npss.2024')).toEqual({ npss: 2024 });
  expect(parseAsal('00000000-0000-7000-8000-000000000013.2024')).toEqual({ ikuId: '00000000-0000-7000-8000-000000000013', tahun: 2024 });
  expect(parseAsal('anything')).toBeNull();
  expect(parseAsal(undefined)).toBeNull();
});

test('another year keeps the place, and leaves a form of one period', () => {
  expect(inYear('/2024/pengukuran', 2023)).toBe('/2023/pengukuran');
  expect(inYear('/2024/iku/abc/isi/2024-TW4', 2023)).toBe('/2023/iku/abc');
});

test('after sign-in only places inside Selaras', () => {
  expect(returnAddress('/2024/iku')).toBe('/2024/iku');
  for (const asked of [undefined, 'https://x.y', '//x.y', '/\\x.y', '/masuk?kembali=/', 'javascript:alert(1)'])
    expect(returnAddress(asked)).toBe('/');
});
