/** What the worker asks the injected media reader for. */
export type MediaAsk =
  /** A picture by its address; '' = the one under the pointer. `beginning` tells long `data:` addresses apart. */
  | { what: 'picture'; beginning: string }
  /** The text of a link and the page it stands on. */
  | { what: 'link'; href: string }
  /** This moment of a video; '' = the one that is in view. */
  | { what: 'moment'; src: string };

/** Where a thing is drawn in the viewport, in CSS pixels, with the viewport's own size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  viewWidth: number;
  viewHeight: number;
}

/** `data:` addresses are told apart by as much. */
export const BEGINNING = 500;
