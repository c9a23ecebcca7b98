import { UserError } from '@/utils/core/errors';
import { sayError } from '@/utils/words/error-words';
import { m } from '@/utils/words/paraglide/messages';
import { Icon } from './Icon';

export interface ErrorNoteProps {
  error: unknown;
}

/** What a bug's report says: no titles, no text, nothing that was typed. */
function reportOf(error: unknown): string {
  const { name, message, stack } = error instanceof Error ? error : { name: 'Error', message: String(error), stack: '' };
  return [`${name}: ${message}`, stack ?? '', navigator.userAgent].join('\n');
}

/** A failure in the user's words; a bug offers a report to copy. */
export function ErrorNote({ error }: ErrorNoteProps) {
  return (
    <div class="alert" role="alert">
      <Icon name="warn" />
      <div>
        <p>{sayError(error)}</p>
        {!(error instanceof UserError) && (
          <button type="button" class="link" onClick={() => void navigator.clipboard.writeText(reportOf(error))}>
            {m.error_copyReport()}
          </button>
        )}
      </div>
    </div>
  );
}
