import type { Clock } from '@selaras/adapters/clock';
import { plainDate } from '@selaras/core';

/** Stands still at 10.00 in Jakarta on a working day, until it is told to move. */
export type TestClock = Clock & { goTo(instant: string): void; wait(seconds: number): void };

export function testClock(): TestClock {
  let instant = new Date('2026-03-02T03:00:00.000Z');
  return {
    now: () => instant.toISOString(),
    today: (zone) => plainDate(new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(instant)),
    goTo: (text) => void (instant = new Date(text)),
    wait: (seconds) => void (instant = new Date(instant.getTime() + seconds * 1000)),
  };
}
