import { address } from './address';
import { byline } from './byline';
import { dublinCore } from './dublin-core';
import { heading } from './heading';
import { highwire } from './highwire';
import { html } from './html';
import { jsonLd } from './json-ld';
import { link } from './link';
import { metaNames } from './meta-names';
import { microdata } from './microdata';
import { openGraph } from './open-graph';
import { prism } from './prism';

/** What a page states of itself, and its heading: quickly read, enough for the popup's card. */
export const stated = [link, highwire, dublinCore, prism, jsonLd, openGraph, metaNames, heading, html, address] as const;

/** What has to be looked for among what people see: takes longer, and fills what is not stated. */
export const seen = [microdata, byline] as const;
