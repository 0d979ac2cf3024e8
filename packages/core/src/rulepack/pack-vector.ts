/**
 * One published number that a pack must give: what goes in, what comes out, and where it was printed. Plain data, so that any
 * other implementation can be held against it too.
 */
export type PackVector = {
  readonly id: string;
  /** Where the number is from: a report, an example of a regulation, or the rule it was worked out from. */
  readonly sumber: string;
  readonly kind: string;
  readonly paket: string;
  /** As `selaras calc <kind>` reads it. */
  readonly masukan: object;
  /** What the result must contain, as it is written out. */
  readonly hasil: object;
};
