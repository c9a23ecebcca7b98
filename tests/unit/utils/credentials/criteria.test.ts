import { describe, expect, it } from 'vitest';
import type { Criterion } from '@/utils/core/rows/template';
import { thinkTime } from '@/utils/credentials/catalogue/think-time';
import { criteriaOf } from '@/utils/credentials/criteria';

const on = (id: string, where: Criterion['on']): Criterion => ({ id, label: id, text: id, kind: 'passing', on: where, levels: [] });

describe('the criteria that judge a step', () => {
  const { parts } = thinkTime.en;
  const criteria = [
    on('whole', { kind: 'template' }),
    on('part', { kind: 'part', id: 'think-reflection' }),
    on('prompt', { kind: 'prompt', id: 'think-effect' }),
    on('other', { kind: 'prompt', id: 'think-next' }),
  ];

  it('are its own first, then its part’s, then those of the whole', () => {
    expect(criteriaOf({ parts, criteria }, 'think-effect').map((one) => one.id)).toEqual(['prompt', 'part', 'whole']);
  });

  it('leave out what judges another step', () => {
    expect(criteriaOf({ parts, criteria }, 'think-context').map((one) => one.id)).toEqual(['whole']);
  });
});
