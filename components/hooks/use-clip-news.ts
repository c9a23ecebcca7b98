import { useEffect, useState } from 'preact/hooks';
import { readNews, watchNews, type ClipNews } from '@/utils/platform/clip-news';

/** What the last clip without a surface of its own came to; null = nothing to say, undefined = not read yet. */
export function useClipNews(): ClipNews | null | undefined {
  const [news, setNews] = useState<ClipNews | null | undefined>(undefined);
  useEffect(() => {
    void readNews().then(setNews);
    return watchNews(setNews);
  }, []);
  return news;
}
