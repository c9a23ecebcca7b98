import { UserError, type UserErrorCode } from './errors';

/** A foreseen failure as plain data: errors lose their class when they cross a message. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: UserErrorCode; values: Record<string, string> };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: UserErrorCode, values: Record<string, string> = {}): Result<never> => ({ ok: false, code, values });

/** Runs `work`; a `UserError` becomes data, a bug still throws. */
export async function toResult<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof UserError) return fail(error.code, error.values);
    throw error;
  }
}

/** The value, or the `UserError` again. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new UserError(result.code, result.values);
}
