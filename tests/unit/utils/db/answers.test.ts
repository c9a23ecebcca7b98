import { describe, expect, it } from 'vitest';
import { answerId, answersOf, answerStore, restoreAnswer } from '@/utils/db/answers';
import { revisionsOf } from '@/utils/db/revisions';
import { emptyDatabase } from './rows';

emptyDatabase();

describe('going back to an earlier body', () => {
  it('keeps what stands now, also within a burst of typing', async () => {
    const store = answerStore('c1', 'p1');
    const { rev } = await store.keep('first', 0);
    await store.keep('second', rev);
    await restoreAnswer('c1', 'p1', 'first');
    expect((await answersOf('c1')).map((row) => row.body)).toEqual(['first']);
    expect((await revisionsOf(answerId('c1', 'p1'))).map((row) => [row.body, row.how])).toContainEqual(['second', 'restored']);
  });

  it('is seen by a field that is open', async () => {
    const store = answerStore('c1', 'p1');
    const { rev } = await store.keep('first', 0);
    await restoreAnswer('c1', 'p1', 'earlier');
    expect((await store.read()).rev).toBeGreaterThan(rev);
  });

  it('needs an answer', async () => {
    await expect(restoreAnswer('c1', 'none', 'x')).rejects.toMatchObject({ code: 'notFound' });
  });
});
