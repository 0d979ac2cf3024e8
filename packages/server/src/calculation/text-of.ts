/** More was sent than may be. */
export class TooMuch extends Error {}

/** The text of a body that was not read yet. What is longer than `limit` bytes ends it: a length that a client states is not believed. */
export async function* textOf(body: unknown, limit: number): AsyncGenerator<string> {
  if (!isStream(body)) return;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw new TooMuch();
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

const isStream = (body: unknown): body is AsyncIterable<Uint8Array> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
