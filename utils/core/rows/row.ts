/** An instant: ISO 8601 in UTC with milliseconds, e.g. `2026-03-12T20:14:05.123Z`. */
export type Instant = string;
/** A calendar day as it was lived: `YYYY-MM-DD`. The zone stands beside it where it matters. */
export type Day = string;
/** An IANA time zone, e.g. `America/Chicago`. */
export type Zone = string;
export type Locale = 'en' | 'es';

/** Version vector: how many writes of each installation this row has seen. */
export type Seen = Record<string, number>;

/** The columns of every row. */
export interface Row {
  /** UUIDv7; of a blob its SHA-256; of a draft its key. */
  id: string;
  createdAt: Instant;
  updatedAt: Instant;
  /** '' while alive: IndexedDB indexes neither null nor booleans. */
  deletedAt: Instant | '';
  seen: Seen;
}

/** What a caller says of a new row; the columns of every row are the database's to fill. */
export type New<T extends Row> = Omit<T, keyof Row>;
/** What a caller may change. */
export type Patch<T extends Row> = Partial<New<T>>;
