import { onHost } from '../on-host';
import { all } from '../page-query';
import { firstWords } from '../read-element';
import type { Extractor } from './types';

/** A video of YouTube. It moves from video to video without a new page: what the head says may be of the one before. */
export const youtube: Extractor = {
  id: 'youtube',
  trust: { type: 96, title: 96, author: 96, issued: 96, 'container-title': 96, URL: 96 },
  read(document, url) {
    const address = onHost(url, 'youtube.com', 'youtube-nocookie.com', 'youtu.be');
    const id = address && videoOf(address);
    if (!id) return {};
    const told = all(document, 'meta[itemprop="identifier"], meta[itemprop="videoId"]', 1)[0]?.getAttribute('content') ?? id;
    const fresh = told === id;
    const channel = [
      ...firstWords(document, '#owner ytd-channel-name a, #upload-info ytd-channel-name a', 'youtube:channel'),
      ...(fresh ? firstWords(document, '[itemprop="author"] [itemprop="name"]', 'youtube:author') : []),
    ];
    return {
      type: [{ value: 'motion_picture', from: 'youtube:page' }],
      title: [...firstWords(document, 'ytd-watch-metadata h1', 'youtube:heading'), ...(fresh ? firstWords(document, 'meta[itemprop="name"], meta[name="title"]', 'youtube:title') : [])],
      author: channel.map(({ value, from }) => ({ value: [value], from })),
      issued: fresh ? firstWords(document, 'meta[itemprop="datePublished"], meta[itemprop="uploadDate"]', 'youtube:datePublished') : [],
      'container-title': [{ value: 'YouTube', from: 'youtube:page' }],
      URL: [{ value: `https://www.youtube.com/watch?v=${id}`, from: 'youtube:page' }],
    };
  },
};

function videoOf({ hostname, pathname, searchParams }: URL): string {
  const id = hostname === 'youtu.be' ? pathname.slice(1) : /^\/(?:shorts|embed|live)\/([^/]+)/u.exec(pathname)?.[1] ?? searchParams.get('v') ?? '';
  return /^[\w-]{6,20}$/u.test(id) ? id : '';
}
