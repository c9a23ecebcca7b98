import { expect, test } from 'vitest';
import { formatLanguage } from '@/utils/words/format';

test.each([
  ['es', 'en', 'Spanish'], ['ar', 'es', 'árabe'], ['pt-BR', 'en', 'Brazilian Portuguese'], ['qqx', 'en', 'qqx'], ['no language', 'en', 'no language'], ['', 'en', ''],
] as const)('%s in %s', (tag, locale, said) => expect(formatLanguage(tag, locale)).toBe(said));
