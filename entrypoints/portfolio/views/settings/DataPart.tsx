import { useState } from 'preact/hooks';
import { useRoom } from '@/components/hooks/use-room';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import type { Room } from '@/utils/platform/storage';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { Part } from './Part';

function takes({ used, free }: Room): string {
  if (used === null) return m.settings_dataUnknown();
  return free === null ? m.settings_dataUsedOnly({ used: formatBytes(used) }) : m.settings_dataUsed({ used: formatBytes(used), free: formatBytes(free) });
}

export function DataPart() {
  const { settings } = useSettings();
  const { room, keep } = useRoom(settings.copySavedAt);
  const [refused, setRefused] = useState(false);
  return (
    <Part id="data" title={m.settings_data()}>
      <p>{m.settings_dataHere()}</p>
      {room && (
        <p class="muted">
          {takes(room)} {room.kept === 'always' ? m.settings_dataAlways() : room.kept === 'asked' ? m.settings_dataKept() : ''}
        </p>
      )}
      {room?.kept === 'no' && (
        <div class="row wrap">
          <span class="muted">{m.settings_dataNotKept()}</span>
          <button type="button" class="btn" onClick={() => void keep().then((kept) => setRefused(!kept))}><Icon name="lock" />{m.settings_dataKeep()}</button>
        </div>
      )}
      <p role="status" class="muted" hidden={!refused}>{refused ? m.settings_dataRefused() : ''}</p>
    </Part>
  );
}
