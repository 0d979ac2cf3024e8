import { useEffect, useState } from 'react';

/** Seconds left of a wait that began at `since`; ends at 0. */
export function useCountdown(seconds: number, since: number): number {
  const [now, setNow] = useState(since);
  const left = seconds === 0 ? 0 : Math.max(0, Math.ceil(seconds - (Math.max(now, since) - since) / 1000));
  useEffect(() => {
    if (seconds === 0) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
