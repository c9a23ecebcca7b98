import type { Sharing } from '@/utils/core/rows/evidence';
import { m } from '@/utils/words/paraglide/messages';

export interface SharingSelectProps {
  value: Sharing;
  onChange: (sharing: Sharing) => void;
}

const WORDS: Record<Sharing, () => string> = {
  '': m.kinds_sharing_unknown, me: m.kinds_sharing_me, organisation: m.kinds_sharing_organisation, link: m.kinds_sharing_link, public: m.kinds_sharing_public,
};
const ALL = Object.keys(WORDS) as Sharing[];

/** Who can open a thing that stays where it is, as the teacher says: nobody asks its site. */
export function SharingSelect({ value, onChange }: SharingSelectProps) {
  return (
    <div>
      <label>
        <span class="small muted">{m.kinds_sharing()}</span>
        <select class="field" value={value} onChange={(event) => onChange(ALL.find((one) => one === event.currentTarget.value) ?? '')}>
          {ALL.map((one) => <option key={one} value={one}>{WORDS[one]()}</option>)}
        </select>
      </label>
      {(value === 'me' || value === 'organisation') && <p class="small warn" role="status">{m.kinds_sharingClosed()}</p>}
    </div>
  );
}
