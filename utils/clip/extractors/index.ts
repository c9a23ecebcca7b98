import { address } from './address';
import { arxiv } from './arxiv';
import { byline } from './byline';
import { doiLanding } from './doi-landing';
import { dublinCore } from './dublin-core';
import { eric } from './eric';
import { googleDrive } from './google-drive';
import { heading } from './heading';
import { highwire } from './highwire';
import { html } from './html';
import { jsonLd } from './json-ld';
import { link } from './link';
import { metaNames } from './meta-names';
import { microdata } from './microdata';
import { openGraph } from './open-graph';
import { prism } from './prism';
import { vimeo } from './vimeo';
import { wikipedia } from './wikipedia';
import { wordpress } from './wordpress';
import { youtube } from './youtube';

/** What a page states of itself, and its heading: quickly read, enough for the popup's card. */
export const stated = [
  link, highwire, dublinCore, prism, jsonLd, openGraph, metaNames, heading, html, address,
  youtube, vimeo, wikipedia, eric, arxiv, doiLanding, googleDrive, wordpress,
] as const;

/** What has to be looked for among what people see: takes longer, and fills what is not stated. */
export const seen = [microdata, byline] as const;
