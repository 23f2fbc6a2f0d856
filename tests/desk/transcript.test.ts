/** The searched record, where the fifteen stand, what is missing for a clean text, and the map of the order of business. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../src/council/notices.ts';
import { isClean, standingOption } from '../../src/council/text.ts';
import type { View } from '../../src/council/view.ts';
import { PHASES } from '../../src/council/vocabulary.ts';
import { STAGE_OF } from '../../src/desk/stagesOf.ts';
import { obstaclesTo, standingOn } from '../../src/desk/standing.ts';
import { isTold } from '../../src/desk/telling.ts';
import { EVERYTHING, foundIn, TOPICS, topicOf } from '../../src/desk/transcript.ts';
import { WAYS } from '../../src/desk/waysOn.ts';
import { MAP_FILE, mapFile } from '../../src/procedure/diagram.ts';
import { watchMeeting } from '../../src/session/headlessWatch.ts';
import { createWords } from '../../src/words/words.ts';
import { smallScenario } from '../scenario/small.ts';

const words = createWords();
const watching = watchMeeting({ ...smallScenario(), seed: 7, difficulty: 'medium' });
const views: View[] = [];
while (!watching.over) {
  watching.advance();
  views.push(watching.view);
}
const { view } = watching;
const told: readonly Notice[] = watching.heard.filter(isTold);
const find = (search: Partial<typeof EVERYTHING>) => foundIn(words, view, told, { ...EVERYTHING, ...search });

describe('the searched record', () => {
  it('is the whole record when nothing is searched for', () => {
    expect(find({})).toEqual(told);
  });

  it('finds exactly the entries that have all words, whatever their letters', () => {
    const wanted = find({ words: '  REPORT china ' });
    const has = (notice: Notice) => {
      const sentence = words.notice(notice, view).toLowerCase();
      return sentence.includes('report') && sentence.includes('china');
    };
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted).toEqual(told.filter(has));
    expect(find({ words: 'zzzz' })).toEqual([]);
  });

  it('finds what a delegation did, what is about a paragraph, and every topic; together they narrow', () => {
    expect(find({ by: 'CN' })).toEqual(told.filter((n) => n.by === 'CN'));
    const about = find({ about: 'report' });
    expect(about.length).toBeGreaterThan(0);
    for (const notice of about) expect(JSON.stringify(notice.details)).toContain('"report"');
    const byTopic = TOPICS.map((topic) => find({ topic }));
    expect(byTopic.flat().length).toBe(told.length);
    for (const [place, entries] of byTopic.entries())
      for (const entry of entries) expect(topicOf(entry)).toBe(TOPICS[place]);
    for (const entry of find({ by: 'CN', topic: 'words' })) {
      expect(entry.by).toBe('CN');
      expect(topicOf(entry)).toBe('words');
    }
  });
});

describe('what stands between the room and a clean text', () => {
  it('is every place in brackets, and nothing else once the text is clean but standing objections', () => {
    let bracketed = 0;
    for (const at of views) {
      const obstacles = obstaclesTo(at);
      const places = obstacles.filter((o) => o.kind === 'brackets');
      const expected = new Set(
        at.draft.paragraphs.flatMap((p) => p.brackets.map((b) => `${p.paragraph}/${b.slot}`)),
      );
      expect(new Set(places.map((o) => `${o.paragraph}/${o.slot}`))).toEqual(expected);
      expect(places.length === 0).toBe(isClean(at.draft));
      bracketed += places.length;
      for (const o of obstacles) {
        if (o.kind !== 'objection') continue;
        expect(o.option).toBe(standingOption(at.draft, o.paragraph, o.slot));
        for (const by of o.by)
          expect(at.positions[o.paragraph]?.[o.slot]?.[o.option]?.[by]?.stance).toBe('objects');
      }
    }
    expect(bracketed).toBeGreaterThan(0);
  });

  it('names all fifteen on each paragraph, and whoever put other words in brackets as wanting them', () => {
    let others = 0;
    for (const at of views)
      for (const { paragraph, brackets } of at.draft.paragraphs) {
        const row = standingOn(at, paragraph);
        expect(row).toHaveLength(15);
        for (const { slot, option, sponsors } of brackets) {
          if (option === standingOption(at.draft, paragraph, slot)) continue;
          for (const by of sponsors) {
            others += 1;
            expect(['other', 'objects']).toContain(row.find((r) => r.by === by)?.standing);
          }
        }
      }
    expect(others).toBeGreaterThan(0);
  });
});

describe('the map of the order of business', () => {
  it('is current: npm run diagram writes it from the machine', () => {
    expect(readFileSync(MAP_FILE, 'utf8').replaceAll('\r\n', '\n')).toBe(mapFile());
  });

  it('has every phase, with a way on from each but the last, and words for every question', () => {
    expect(Object.keys(STAGE_OF).sort()).toEqual([...PHASES].sort());
    for (const phase of PHASES) expect(WAYS.some((way) => way.from === phase)).toBe(phase !== 'debrief');
    for (const { when } of WAYS)
      for (const question of when) expect(words.drafting(`when.${question}`)).not.toContain('when.');
  });

  it('has every step that a whole meeting took', () => {
    for (const [place, { phase }] of views.entries()) {
      const before = views[place - 1]?.phase;
      if (before === undefined || before === phase) continue;
      const direct = WAYS.some((way) => way.from === before && (way.to === phase || way.to === null));
      expect(direct, `${before} to ${phase}`).toBe(true);
    }
  });
});
