/** Drawn on a 24 px grid, 1.75 px lines. */
const PATHS = {
  mark: 'M5 4h14v16l-7-4-7 4Z',
  check: 'm5 12 5 5L20 7',
  warn: 'M12 9v5m0 3v.5M12 3 2.5 20h19Z',
  plus: 'M12 5v14M5 12h14',
  more: 'M5 12.800a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600ZM12 12.800a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600ZM19 12.800a.8.8 0 1 0 0-1.600.8.8 0 0 0 0 1.600Z',
  page: 'M6 3h8l4 4v14H6Zm8 0v4h4',
  medal: 'M12 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm-3-1-1 8 4-2 4 2-1-8',
  find: 'M17 11a6 6 0 1 1-12 0 6 6 0 0 1 12 0Zm3 9-4.500-4.500',
  book: 'M4 19V6a2 2 0 0 1 2-2h12v16H6a2 2 0 0 1-2-1Zm0 0a2 2 0 0 1 2-2h12',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'm14 6-6 6 6 6',
  go: 'm9 6 6 6-6 6',
  out: 'M10 5H5v14h14v-5M14 5h5v5m0-5-8 8',
  copy: 'M11 9h7a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2h-7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2Zm4-4H6a2 2 0 0 0-2 2v8',
  panel: 'M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2Zm10 0v16',
  jot: 'M4 20h4L19 9l-4-4L4 16Z',
  photo: 'M4 5h16v14H4Zm0 11 5-5 5 5m-1-1 3-3 4 4',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  save: 'M12 4v11m-5-5 5 5 5-5M5 20h14',
  quote: 'M5 5v14M10 8h9M10 12h9M10 16h6',
  clock: 'M20.500 12a8.500 8.500 0 1 1-17 0 8.500 8.500 0 0 1 17 0ZM12 7.500V12l3 2',
  lock: 'M6 10h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1Zm2 0V7a4 4 0 0 1 8 0v3',
  tray: 'M4 13 7 5h10l3 8v6H4Zm0 0h5a3 3 0 0 0 6 0h5',
  laptop: 'M6.500 5h11A1.500 1.500 0 0 1 19 6.500V15H5V6.500A1.500 1.500 0 0 1 6.500 5ZM2.500 19h19',
  puzzle: 'M4 8h4V6.500a2 2 0 0 1 4 0V8h4v4h1.500a2 2 0 0 1 0 4H16v4H4Z',
  pin: 'M9 4h6l-1 6 3 3v2H7v-2l3-3ZM12 15v6',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  clip: 'm20 11-8.500 8.500a5 5 0 0 1-7-7L13 4a3.300 3.300 0 0 1 4.700 4.700L9.500 17a1.600 1.600 0 0 1-2.400-2.400L14 8',
  grid: 'M4 4h6v6H4Zm10 0h6v6h-6ZM4 14h6v6H4Zm10 0h6v6h-6Z',
  undo: 'M4 5v5h5M4 10a8 8 0 1 1 1 7',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  bin: 'M4 7h16M9 7V4h6v3m3 0-1 13H7L6 7m4 4v5m4-5v5',
  video: 'M3 6h12v12H3Zm12 5 6-4v10l-6-4',
  sound: 'M5 9v6h4l5 4V5L9 9Zm12 0a4 4 0 0 1 0 6',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  class?: string;
}

/** Decoration: the words beside it, or its button's label, say what it means. */
export function Icon({ name, class: extra = '' }: IconProps) {
  return (
    <svg class={`icon ${extra}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
