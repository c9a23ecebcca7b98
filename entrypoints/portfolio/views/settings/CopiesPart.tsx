import { useSettings } from '@/components/hooks/use-settings';
import { PICTURE_BUDGETS } from '@/utils/clip/picture-budget';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { Choice } from './Choice';
import { Part } from './Part';

/** What a reader copy may keep. */
export function CopiesPart() {
  const { settings, change } = useSettings();
  return (
    <Part id="copies" title={m.settings_copies()}>
      <Choice
        name="pictures" label={m.settings_pictures()} hint={m.settings_picturesHint()} value={String(settings.pictureBytes)}
        choices={PICTURE_BUDGETS.map((bytes) => ({ value: String(bytes), label: bytes === 0 ? m.settings_picturesNone() : formatBytes(bytes) }))}
        onChoose={(value) => {
          const pictureBytes = PICTURE_BUDGETS.find((bytes) => String(bytes) === value);
          if (pictureBytes !== undefined) void change({ pictureBytes });
        }}
      />
    </Part>
  );
}
