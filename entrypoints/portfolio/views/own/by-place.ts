/** Rows that have no handle of their own are told apart by their place: all of their values are the form's. */
export const byPlace = <T>(rows: readonly T[]): { row: T; at: number; key: string }[] => rows.map((row, at) => ({ row, at, key: String(at) }));
