/** Part of every hash of inputs: a new way of computing recomputes what an old one left. */
export const ENGINE = 'core/2';
