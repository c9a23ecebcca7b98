import { useEffect, useState } from 'preact/hooks';
import { readNews, watchNews, type ClipNews } from '@/utils/platform/clip-news';

/** What the last clip without a surface of its own came to; null = nothing to say. */
export function useClipNews(): ClipNews | null {
  const [news, setNews] = useState<ClipNews | null>(null);
  useEffect(() => {
    void readNews().then(setNews);
    return watchNews(setNews);
  }, []);
  return news;
}
