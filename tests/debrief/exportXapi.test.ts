/** Learning records, held against the rules of xAPI 1.0.3 (github.com/adlnet/xAPI-Spec, part two: statements). */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { uuidOf } from '../../src/debrief/export/uuid.ts';
import { homeOf, NOON, playedByFrance, textOf, wholeOf } from './exports.ts';

type Plain = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** RFC 3339, as ISO 8601 is meant. */
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;
const DURATION = /^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;
const LANGUAGE = /^[a-zA-Z]{2,3}(-[\w]{2,8})*$/;

const plain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields of a thing: those that must be there, and those that may. */
function fields(
  of: string,
  thing: unknown,
  must: readonly string[],
  may: readonly string[],
): readonly string[] {
  if (!plain(thing)) return [`${of} is no object`];
  return [
    ...must.filter((key) => !(key in thing)).map((key) => `${of} lacks ${key}`),
    ...Object.keys(thing)
      .filter((key) => !must.includes(key) && !may.includes(key))
      .map((key) => `${of} has ${key}`),
    // "null" stands only in extensions.
    ...Object.entries(thing)
      .filter(([, value]) => value === null)
      .map(([key]) => `${of}.${key} is null`),
  ];
}

const iri = (of: string, value: unknown): readonly string[] =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value) && URL.canParse(value)
    ? []
    : [`${of} is no IRI: ${String(value)}`];

const languageMap = (of: string, value: unknown): readonly string[] =>
  plain(value) && Object.entries(value).every(([key, text]) => LANGUAGE.test(key) && typeof text === 'string')
    ? []
    : [`${of} is no language map`];

const extensions = (of: string, value: unknown): readonly string[] =>
  plain(value) ? Object.keys(value).flatMap((key) => iri(`${of} key`, key)) : [`${of} are no extensions`];

/** What is wrong with a statement. */
function faults(statement: unknown): readonly string[] {
  if (!plain(statement)) return ['no statement'];
  const { id, actor, verb, object, result, context, timestamp, version } = statement;
  const account = plain(actor) ? actor.account : null;
  const definition = plain(object) ? object.definition : null;
  return [
    ...fields(
      'statement',
      statement,
      ['id', 'actor', 'verb', 'object'],
      ['result', 'context', 'timestamp', 'stored', 'authority', 'version', 'attachments'],
    ),
    ...(UUID.test(String(id)) ? [] : [`id: ${String(id)}`]),
    // An agent has exactly one way to be known.
    ...fields('actor', actor, ['objectType', 'account'], ['name']),
    ...(plain(actor) && actor.objectType === 'Agent' ? [] : ['actor is no agent']),
    ...fields('account', account, ['homePage', 'name'], []),
    ...(plain(account) ? iri('homePage', account.homePage) : []),
    ...(plain(account) && typeof account.name === 'string' && account.name !== '' ? [] : ['account name']),
    ...fields('verb', verb, ['id'], ['display']),
    ...(plain(verb) ? [...iri('verb', verb.id), ...languageMap('display', verb.display)] : []),
    ...fields('object', object, ['id'], ['objectType', 'definition']),
    ...(plain(object) && object.objectType === 'Activity'
      ? iri('object', object.id)
      : ['object is no activity']),
    ...fields('definition', definition, [], ['name', 'description', 'type', 'moreInfo', 'extensions']),
    ...(plain(definition)
      ? [
          ...languageMap('name', definition.name),
          ...(definition.description === undefined ? [] : languageMap('description', definition.description)),
          ...iri('type', definition.type),
        ]
      : []),
    ...(result === undefined ? [] : faultsOfResult(result)),
    ...faultsOfContext(context),
    ...(TIMESTAMP.test(String(timestamp)) && !Number.isNaN(Date.parse(String(timestamp)))
      ? []
      : ['timestamp']),
    ...(/^1\.0(\.\d+)?$/.test(String(version)) ? [] : ['version']),
  ];
}

function faultsOfResult(result: unknown): readonly string[] {
  if (!plain(result)) return ['result'];
  return [
    ...fields('result', result, [], ['score', 'success', 'completion', 'response', 'duration', 'extensions']),
    ...('completion' in result && typeof result.completion !== 'boolean' ? ['completion'] : []),
    ...('response' in result && typeof result.response !== 'string' ? ['response'] : []),
    ...('duration' in result && !DURATION.test(String(result.duration)) ? ['duration'] : []),
    ...('extensions' in result ? extensions('result', result.extensions) : []),
  ];
}

function faultsOfContext(context: unknown): readonly string[] {
  if (!plain(context)) return ['context'];
  const { contextActivities: activities } = context;
  return [
    ...fields(
      'context',
      context,
      [],
      ['registration', 'platform', 'language', 'contextActivities', 'extensions', 'statement', 'team'],
    ),
    ...(UUID.test(String(context.registration)) ? [] : ['registration']),
    ...(LANGUAGE.test(String(context.language)) ? [] : ['language']),
    ...extensions('context', context.extensions),
    ...(activities === undefined
      ? []
      : [
          ...fields('contextActivities', activities, [], ['parent', 'grouping', 'category', 'other']),
          ...(plain(activities) && Array.isArray(activities.parent)
            ? activities.parent.flatMap((one) => (plain(one) ? iri('parent', one.id) : ['parent']))
            : []),
        ]),
  ];
}

interface Told {
  readonly id: string;
  readonly actor: { readonly account: { readonly homePage: string; readonly name: string } };
  readonly verb: { readonly id: string };
  readonly result?: { readonly extensions?: Plain; readonly response?: string };
  readonly timestamp: string;
}

describe('learning records', () => {
  it('of somebody’s game are statements after the rules, each id once, in order of time', async () => {
    const whole = await playedByFrance();
    const told: readonly Told[] = JSON.parse(await textOf(homeOf(whole), 'xapi'));
    expect(told.length).toBeGreaterThan(2);
    for (const statement of told) expect(faults(statement)).toEqual([]);
    expect(new Set(told.map((s) => s.id)).size).toBe(told.length);
    const times = told.map((s) => Date.parse(s.timestamp));
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBe(NOON);
    expect(told[0]?.verb.id).toBe('http://adlnet.gov/expapi/verbs/initialized');
    expect(told.at(-1)?.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
    const outcome = Object.entries(told.at(-1)?.result?.extensions ?? {}).find(([key]) =>
      key.endsWith('/outcome'),
    );
    expect(outcome?.[1]).toBe(whole.debrief.about.outcome);
  });

  it('are the same every time and from every share, and name nobody', async () => {
    const whole = await playedByFrance();
    const ids = async (home: ReturnType<typeof homeOf>) =>
      (JSON.parse(await textOf(home, 'xapi')) as readonly Told[]).map((s) => s.id);
    const facilitators = await ids(homeOf(whole));
    expect(await ids(homeOf(whole))).toEqual(facilitators);
    expect(await ids(homeOf(whole, { as: 'delegation', code: 'FR' }))).toEqual(facilitators);
    const told: readonly Told[] = JSON.parse(await textOf(homeOf(whole), 'xapi'));
    for (const { actor } of told) {
      expect(actor.account.homePage).toBe('https://open-debate.invalid/seats');
      expect(actor.account.name).toMatch(/^[0-9a-f]{32}-FR$/);
    }
  });

  it('of a delegate tell nothing of others, and of a game without people that somebody looked at it', async () => {
    const share = homeOf(await playedByFrance(), { as: 'delegation', code: 'RU' });
    for (const [home, moves] of [
      [share, true],
      [homeOf(wholeOf(3, 'easy')), true],
    ] as const) {
      const told: readonly Told[] = JSON.parse(await textOf(home, 'xapi'));
      expect(told.map((s) => s.verb.id)).toEqual(['http://adlnet.gov/expapi/verbs/experienced']);
      expect(told.flatMap(faults)).toEqual([]);
      expect(moves).toBe(true);
    }
  });

  it('have names that RFC 9562 gives: the same as another program computes', () => {
    // The example of RFC 9562, A.4, is in the space of host names; this one is computed by Node.
    const name = 'https://open-debate.invalid/meetings/1';
    const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
    const hash = createHash('sha1').update(space).update(name).digest();
    hash[6] = ((hash[6] ?? 0) % 16) + 0x50;
    hash[8] = ((hash[8] ?? 0) % 64) + 0x80;
    expect(uuidOf(name).replaceAll('-', '')).toBe(hash.subarray(0, 16).toString('hex'));
    expect(uuidOf(name)).toMatch(UUID);
  });

  it('would be found wrong: the rules of this test refuse what breaks them', () => {
    expect(faults({ id: 'x', actor: {}, verb: {}, object: {} })).not.toEqual([]);
  });
});
