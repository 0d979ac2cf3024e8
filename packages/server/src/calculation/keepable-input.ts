import { type Json, withoutPersonalNumbers } from '@selaras/core';

/**
 * An input as it is kept. Of people only scores and the reasons why some are left out go in; a reason is written freely, so numbers and
 * addresses in it end here, before anything is computed, hashed or stored.
 */
export function keepableInput(kind: string, input: Json): Json {
  if (kind !== 'ip-asn' || !isObject(input)) return input;
  const { pegawai } = input;
  if (!Array.isArray(pegawai)) return input;
  return { ...input, pegawai: (pegawai as readonly Json[]).map(withoutPerson) };
}

function withoutPerson(one: Json): Json {
  if (!isObject(one)) return one;
  const { dikecualikan } = one;
  return typeof dikecualikan === 'string' ? { ...one, dikecualikan: withoutPersonalNumbers(dikecualikan) } : one;
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
