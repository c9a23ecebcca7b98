/** An entry belongs to one day, and no day is longer than 25 hours (the one on which clocks go back). */
const MOST = 25 * 60;

const CLOCK = /^(\d{1,2}):([0-5]\d)$/;
const MINUTES = /^(\d{1,4})\s*(?:m|min|mins|minutes?|minutos?)?\.?$/;
const HOURS = /^(\d{1,2})(?:[.,](\d{1,2}))?\s*(?:h|hr|hrs|hours?|horas?)\.?$/;
const BOTH = /^(\d{1,2})\s*(?:h|hr|hrs|hours?|horas?)\.?\s*(?:y|and)?\s*([0-5]?\d)\s*(?:m|min|mins|minutes?|minutos?)?\.?$/;

/**
 * Minutes from what a person types, in either language: `1:15`, `75`, `45 min`, `2 h`, `1.5 h`, `1,5 h`, `1h 15`,
 * `1 h 15 min`, `1 hora y 15 minutos`. null when it is not a length of time, is nothing, or is longer than a day.
 */
export function parseMinutes(text: string): number | null {
  const typed = text.trim().toLowerCase();
  const clock = CLOCK.exec(typed) ?? BOTH.exec(typed);
  const minutes = MINUTES.exec(typed);
  const hours = HOURS.exec(typed);
  const found = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : minutes
      ? Number(minutes[1])
      : hours
        ? Math.round(Number(`${hours[1]}.${hours[2] ?? 0}`) * 60)
        : 0;
  return found > 0 && found <= MOST ? found : null;
}
