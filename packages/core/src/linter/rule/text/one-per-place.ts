import type { Finding } from '../../finding.ts';
import type { Span } from '../../source/span.ts';

const placeKey = ({ line, from }: Span): string => `${line}:${from}`;

/** One fault is one finding: of several that accuse the same place the first stands. */
export function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ spans: [place] }) => {
    const key = placeKey(place);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** Every place that findings name. */
export function placesOf(findings: readonly Finding[]): (span: Span) => boolean {
  const places = new Set(findings.flatMap(({ spans }) => spans.map(placeKey)));
  return (span) => places.has(placeKey(span));
}
