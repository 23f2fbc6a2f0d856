/** What was done and what happened, as sentences: one teller for every kind of notice. */
import type { Notice } from '../council/notices.ts';
import type { View } from '../council/view.ts';
import type { NoticeKind } from '../council/vocabulary.ts';
import { FORMAL } from './formalNotices.ts';
import { HAPPENED } from './happeningNotices.ts';
import { inText } from './names.ts';
import { NEGOTIATED } from './negotiationNotices.ts';
import { PRIVATE } from './privateNotices.ts';
import type { Say } from './say.ts';
import type { Teller } from './teller.ts';

/** All tellers, by kind of notice. */
const TELLERS = { ...NEGOTIATED, ...PRIVATE, ...FORMAL, ...HAPPENED } as const satisfies {
  readonly [K in NoticeKind]: Teller<K>;
};

/** A notice as a sentence, with its first letter as it comes. */
export function noticeInWords(say: Say, notice: Notice, view: View): string {
  const { kind, at, by, audience, details } = notice;
  // One table for all kinds: a teller is only ever handed notices of its own kind.
  const tell = TELLERS[kind] as unknown as Teller<NoticeKind>;
  return tell({
    say,
    view,
    at,
    code: by,
    by: by === null ? '' : inText(say, view, by),
    audience: audience === 'everybody' ? [] : audience,
    details: details as never,
  });
}
