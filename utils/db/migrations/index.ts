import { v1 } from './v1';

/** In order, 1, 2, 3 … without a gap; one file each, frozen once released. */
export const migrations = [v1] as const;

export const newestVersion = migrations.length;
