import { useEffect, useState } from 'preact/hooks';

const MINUTE = 60_000;

/** The time, told once a minute: for a day's name and for what a running timer adds up to. */
export function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const tick = setInterval(() => setNow(new Date()), MINUTE);
    return () => clearInterval(tick);
  }, []);
  return now;
}
