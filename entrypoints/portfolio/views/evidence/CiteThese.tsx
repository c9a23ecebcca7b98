import { useEffect, useState } from 'preact/hooks';
import { CiteDialog } from '@/components/cite/CiteDialog';
import { Icon } from '@/components/Icon';
import { m } from '@/utils/words/paraglide/messages';
import type { FoundEvidence } from './use-evidence';

export interface CiteTheseProps {
  found: Pick<FoundEvidence, 'shown' | 'done' | 'more'>;
}

/** The reference list of everything that the list is narrowed to, also of what has not been scrolled to. */
export function CiteThese({ found: { shown, done, more } }: CiteTheseProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open) more?.();
  }, [open, more]);
  return (
    <>
      <button type="button" class="btn quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}><Icon name="quote" />{m.cite_list()}</button>
      {open && <CiteDialog ids={shown.map((item) => item.id)} growing={!done} onClose={() => setOpen(false)} />}
    </>
  );
}
