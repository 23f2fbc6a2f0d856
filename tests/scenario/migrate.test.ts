/** Scenario files of earlier formats are still read. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { FORMAT } from '../../src/scenario/format.ts';
import { loadScenario } from '../../src/scenario/load.ts';
import { migrate, migrations } from '../../src/scenario/migrate.ts';
import { SMALL_TEXT, smallScenario } from './small.ts';

describe('a scenario file of an earlier format', () => {
  it('has a migration for every format before the present one', () => {
    expect(Object.keys(migrations).map(Number)).toEqual(
      Array.from({ length: FORMAT }, (_, version) => version),
    );
  });

  it('0: `pen` becomes `penholder`, and the timetable comes in minutes instead of seconds', () => {
    const before = {
      format: 0,
      id: 'draft',
      pen: 'ES',
      timetable: { consultations: 3600, sitting: 700 },
      more: [1],
    };
    const after = {
      format: 1,
      id: 'draft',
      penholder: 'ES',
      timetable: { consultations: 60, sitting: 12 },
      more: [1],
    };
    expect(migrate(before)).toEqual({ ok: true, document: after });
    expect(before.pen).toBe('ES');
  });

  it('0: leaves what it cannot read to the check of the shape', () => {
    expect(migrate({ format: 0, timetable: 'long' })).toEqual({
      ok: true,
      document: { format: 1, timetable: 'long' },
    });
    expect(migrate({ format: 0, pen: 'ES', penholder: 'FR' })).toEqual({
      ok: true,
      document: { format: 1, penholder: 'FR' },
    });
  });

  it('0: a whole draft loads as the same scenario', () => {
    const draft = SMALL_TEXT.replace('format: 1', 'format: 0')
      .replace('penholder: ES', 'pen: ES')
      .replace(/timetable: \{.*\}/, (timetable) =>
        timetable.replace(/\d+/g, (minutes) => String(Number(minutes) * 60)),
      );
    expect(parse(draft).timetable.consultations).toBe(3600);
    expect(loadScenario(draft, 'draft.yaml')).toEqual({
      ok: true,
      file: 'draft.yaml',
      ...smallScenario(),
      history: null,
    });
  });

  it('is refused when it comes from a newer program', () => {
    const migrated = migrate({ format: FORMAT + 1 });
    expect(migrated.ok ? '' : migrated.finding.code).toBe('newerFormat');
  });

  it('is refused when its format is no number', () => {
    for (const format of ['1', 0.5, -1, null, [], {}]) {
      const migrated = migrate({ format });
      expect(migrated.ok ? '' : migrated.finding.code).toBe('badFormat');
    }
  });
});
