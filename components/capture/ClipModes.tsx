import type { ClipMode } from '@/utils/messaging/protocol';
import { m } from '@/utils/words/paraglide/messages';
import styles from './capture.module.css';

export interface ClipModesProps {
  chosen: ClipMode;
  /** The page has a video. */
  hasVideo: boolean;
  /** The tab shows a PDF, which has no selection to be read. */
  isPdf: boolean;
  onChoose: (mode: ClipMode) => void;
}

interface Way {
  mode: ClipMode;
  label: () => string;
}

const PAGE: Way = { mode: 'page', label: m.popup_page };
const PDF: Way = { mode: 'pdf', label: m.kinds_pdf };
const SELECTION: Way = { mode: 'selection', label: m.popup_selection };
const MOMENT: Way = { mode: 'video', label: m.kinds_moment };
const SCREEN: Way = { mode: 'visible', label: m.kinds_screenshot };
const LINK: Way = { mode: 'link', label: m.popup_link };

const SCREENS: readonly Way[] = [
  { mode: 'visible', label: m.kinds_visible },
  { mode: 'region', label: m.kinds_region },
  { mode: 'whole', label: m.kinds_whole },
];

/** What of the page is clipped: one of a few ways, moved through with the arrow keys. */
export function ClipModes({ chosen, hasVideo, isPdf, onChoose }: ClipModesProps) {
  const ways = isPdf ? [PDF, SCREEN, LINK] : hasVideo ? [PAGE, SELECTION, MOMENT, SCREEN, LINK] : [PAGE, SELECTION, SCREEN, LINK];
  const isScreen = SCREENS.some((way) => way.mode === chosen);
  return (
    <>
      <Ways ways={ways} chosen={isScreen ? SCREEN.mode : chosen} label={m.popup_whatToClip()} onChoose={onChoose} />
      {isScreen && !isPdf && <Ways ways={SCREENS} chosen={chosen} label={m.kinds_whichScreen()} onChoose={onChoose} />}
    </>
  );
}

function Ways({ ways, chosen, label, onChoose }: { ways: readonly Way[]; chosen: ClipMode; label: string; onChoose: (mode: ClipMode) => void }) {
  const at = Math.max(0, ways.findIndex((way) => way.mode === chosen));
  const half = Math.ceil(ways.length / 2);
  const button = (way: Way) => {
    const n = ways.indexOf(way);
    return (
      <button
        key={way.mode} type="button" role="radio" aria-checked={n === at} tabIndex={n === at ? 0 : -1} onClick={() => onChoose(way.mode)}
        onKeyDown={(event) => {
          const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (step === 0) return;
          const next = (at + step + ways.length) % ways.length;
          const way = ways[next];
          if (way) onChoose(way.mode);
          event.currentTarget.closest('[role=radiogroup]')?.querySelectorAll('button')[next]?.focus();
        }}
      >{way.label()}</button>
    );
  };
  return (
    <div class="seg" role="radiogroup" aria-label={label}>
      <span class={styles.half}>{ways.slice(0, half).map(button)}</span>
      <span class={styles.half}>{ways.slice(half).map(button)}</span>
    </div>
  );
}
