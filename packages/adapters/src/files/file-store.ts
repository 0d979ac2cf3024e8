/** Bytes of evidence, named by their SHA-256. Bytes are stored first and the row second; orphans are swept. */
export type FileStore = {
  /** Stores and answers the hash; storing the same bytes twice is one file. */
  readonly put: (bytes: Uint8Array) => Promise<string>;
  /** `null` when there is no such file. */
  readonly get: (sha256: string) => Promise<Uint8Array | null>;
  readonly list: () => Promise<readonly string[]>;
  readonly remove: (sha256: string) => Promise<void>;
  /** Removes what a crash left half written, when it is older than any upload takes. */
  readonly sweepDrafts: () => Promise<void>;
};
