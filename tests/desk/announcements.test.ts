/** Of many things that go on record at once, whoever hears the page is told what matters, and the last. */
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/council/notices.ts';
import type { NoticeKind } from '../../src/council/vocabulary.ts';
import { worthTelling } from '../../src/desk/play/Announcements.tsx';

const notice = (kind: NoticeKind, by = 'CN', audience: Notice['audience'] = 'everybody'): Notice => ({
  kind,
  at: 0,
  by,
  audience,
  details: {},
});

describe('what is announced', () => {
  it('is everything while it can be followed', () => {
    const told = [notice('support'), notice('object'), notice('support')];
    expect(worthTelling(told, 'FR')).toEqual(told);
  });

  it('is of many what changes where the Council stands, what one did oneself, what is for few ears, and the last', () => {
    const many = [
      ...Array.from({ length: 20 }, () => notice('support')),
      notice('object', 'FR'),
      notice('offerDeal', 'CN', ['CN', 'FR']),
      notice('breakSilence'),
      notice('object'),
      notice('support'),
    ];
    expect(worthTelling(many, 'FR').map(({ kind }) => kind)).toEqual([
      'object',
      'offerDeal',
      'breakSilence',
      'support',
    ]);
  });
});
