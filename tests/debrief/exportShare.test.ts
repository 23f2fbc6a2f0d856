/** What a delegate takes home holds nothing of any other brief: every text of theirs is looked for in every file and document. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../src/council/brief.ts';
import type { Debrief } from '../../src/debrief/debrief.ts';
import type { TakingHome } from '../../src/debrief/export/taken.ts';
import { homeOf, KINDS, playedByFrance, wholeOf } from './exports.ts';

/** The texts of a brief that nobody else is told. */
function secretsOf({ instructions, priorities, fallback, withoutEvidence }: Brief): readonly string[] {
  return [
    ...priorities,
    fallback,
    withoutEvidence.evidence,
    ...Object.values(instructions).map((instruction) => instruction.evidence.evidence),
  ].filter((text) => text.length > 12);
}

/** Everything of a file as plain text: words as they are read, without the marks of the form that they stand in. */
function plain(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('\\"', '"')
    .replaceAll('""', '"')
    .replaceAll(/&(#39|apos);/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

async function everything(home: TakingHome): Promise<Readonly<Record<string, string>>> {
  const all: Record<string, string> = {};
  for (const kind of KINDS) {
    if (!home.hasLedger && (kind === 'record' || kind === 'ledger')) continue;
    const { content } = await home.file(kind);
    all[kind] = plain(
      typeof content === 'string'
        ? content
        : Object.values(unzipSync(content))
            .map((bytes) => strFromU8(bytes))
            .join(' '),
    );
  }
  for (const kind of ['statement', 'report'] as const)
    all[kind] = plain(JSON.stringify(await home.paper(kind)));
  return all;
}

function secretsOfOthers({ briefs }: Debrief, own: string | null): readonly string[] {
  const known = briefs.filter((b) => b.code === own).flatMap((b) => secretsOf(b.brief));
  return briefs
    .filter((b) => b.code !== own)
    .flatMap((b) => secretsOf(b.brief))
    .filter((text) => !known.includes(text))
    .map(plain);
}

describe('the files of a share', () => {
  it.each(['FR', 'RU', null])('hold no text of another brief: %s', async (code) => {
    const whole = await playedByFrance();
    const home = homeOf(whole, code === null ? { as: 'gallery' } : { as: 'delegation', code });
    const files = await everything(home);
    expect(Object.keys(files)).toHaveLength(9);
    const secrets = secretsOfOthers(whole.debrief, code);
    expect(secrets.length).toBeGreaterThan(100);
    for (const [kind, text] of Object.entries(files))
      for (const secret of secrets) expect(text.includes(secret), `${kind}: ${secret}`).toBe(false);
  });

  it('would be found out: the facilitator’s report, and the ledger, do hold them', async () => {
    const whole = await playedByFrance();
    const files = await everything(homeOf(whole));
    const priorities = whole.debrief.briefs.flatMap((b) => b.brief.priorities).map(plain);
    for (const kind of ['report', 'reportWord', 'ledger', 'record'])
      for (const priority of priorities)
        expect(files[kind]?.includes(priority), `${kind}: ${priority}`).toBe(true);
    expect(files.statement?.includes(priorities[0] ?? '?')).toBe(false);
  });

  it('hold its own brief', async () => {
    const whole = await playedByFrance();
    const { report } = await everything(homeOf(whole, { as: 'delegation', code: 'FR' }));
    const own = whole.debrief.briefs.find((b) => b.code === 'FR');
    expect(report).toContain(plain(own?.brief.priorities[0] ?? '?'));
    expect(report).not.toContain('What was possible');
    expect(report).not.toContain('To talk about');
  });

  it('hold nothing of what passed in private between others', async () => {
    const whole = wholeOf(14, 'obstinate');
    const { minutes } = whole.debrief;
    for (const code of ['FR', 'CN']) {
      const home = homeOf(whole, { as: 'delegation', code });
      const told: { readonly minutes: readonly { readonly audience: 'everybody' | readonly string[] }[] } =
        JSON.parse((await home.file('minutes')).content as string);
      expect(told.minutes.length).toBeLessThanOrEqual(minutes.length);
      for (const { audience } of told.minutes)
        expect(audience === 'everybody' || audience.includes(code)).toBe(true);
    }
  });

  it('come without the ledger, even where somebody gives it', async () => {
    const home = homeOf(await playedByFrance(), { as: 'delegation', code: 'FR' });
    expect(home.hasLedger).toBe(false);
    await expect(home.file('record')).rejects.toThrow(/holds every brief/);
    await expect(home.file('ledger')).rejects.toThrow(/holds every brief/);
  });
});
