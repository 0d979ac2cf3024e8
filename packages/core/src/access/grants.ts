/** Everything a person can be allowed to do. A command without an action here cannot be written. */
export const ACTIONS = [
  'data.read',
  'measurement.record',
  'measurement.submit',
  'measurement.approve',
  'narrative.write',
  'target.set',
  'plan.edit',
  'manual.draft',
  'manual.review',
  'manual.enact',
  'manual.correct',
  'manual.central',
  'document.edit',
  'document.publish',
  'document.check',
  'audit.read',
  'org.manage',
  'account.manage',
  'backup.run',
] as const;
export type Action = (typeof ACTIONS)[number];

export const ROLES = ['pic', 'verifikator', 'perencana', 'kepala', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** The whole role table. Its full matrix is a test: a change here is seen by a reviewer as a table. */
export const GRANTS = {
  pic: ['data.read', 'measurement.record', 'measurement.submit', 'narrative.write', 'document.check'],
  verifikator: ['data.read', 'measurement.approve', 'manual.review', 'document.check', 'audit.read'],
  perencana: [
    'data.read',
    'measurement.record',
    'measurement.submit',
    'narrative.write',
    'target.set',
    'plan.edit',
    'manual.draft',
    'document.edit',
    'document.check',
    'audit.read',
  ],
  kepala: [
    'data.read',
    'measurement.approve',
    'manual.review',
    'manual.enact',
    'manual.correct',
    'document.publish',
    'document.check',
    'audit.read',
  ],
  admin: ['data.read', 'audit.read', 'org.manage', 'account.manage', 'plan.edit', 'manual.draft', 'manual.central', 'backup.run'],
} as const satisfies Record<Role, readonly Action[]> as Record<Role, readonly Action[]>;
