/**
 * A meeting as statements for a learning record store (xAPI 1.0.3, github.com/adlnet/xAPI-Spec).
 *
 * Only people learn, and so only what people's delegations did is told: of the delegation of whoever takes it home, or of all where the
 * whole record is open. Nobody is named: an actor is a seat of a meeting. The host of all names ends in `.invalid`, which nobody can own
 * (RFC 2606), so that no program ever asks somebody for them. How far a brief was met is told as a result and not as a score: a
 * delegate who was content with less may have negotiated better.
 */
import type { DelegationCode } from '../../council/matter.ts';
import type { Words } from '../../words/words.ts';
import type { Debrief } from '../debrief.ts';
import { isMove } from './tables.ts';
import { uuidOf } from './uuid.ts';

const HOME = 'https://open-debate.invalid';
const ADL = 'http://adlnet.gov/expapi';
const VERSION = '1.0.3';
const SECOND = 1000;

/** Texts by language (BCP 47). */
type LanguageMap = Readonly<Record<string, string>>;

/** A statement, as far as these are made. */
export interface Statement {
  readonly id: string;
  readonly actor: {
    readonly objectType: 'Agent';
    readonly account: { readonly homePage: string; readonly name: string };
  };
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: {
      readonly type: string;
      readonly name: LanguageMap;
      readonly description?: LanguageMap;
    };
  };
  readonly result?: {
    readonly completion?: boolean;
    readonly duration?: string;
    readonly response?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration: string;
    readonly platform: string;
    readonly language: string;
    readonly contextActivities?: { readonly parent: readonly { readonly id: string }[] };
    readonly extensions: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
  readonly version: string;
}

/**
 * The statements, in order.
 * @param meeting a digest of the record: the same record gives the same ids, so that a store takes no statement twice
 * @param endedAt when the meeting ended, or the record was taken home, in milliseconds since 1970: a record keeps game time alone
 */
export function xapiStatements(
  debrief: Debrief,
  words: Words,
  meeting: string,
  endedAt: number,
): readonly Statement[] {
  const { about, end, onlooker, minutes, briefs } = debrief;
  const say = words.takeHome;
  const inLanguage = (text: string): LanguageMap => ({ [words.language]: text });
  const activity = `${HOME}/meetings/${meeting}`;
  const registration = uuidOf(activity);
  const instant = (at: number) => new Date(endedAt - (about.endsAt - at) * SECOND).toISOString();
  const statement = (
    name: string,
    at: number,
    verb: Statement['verb'],
    result?: Statement['result'],
    move?: { readonly n: number; readonly kind: string },
  ): Statement => {
    const object = move ? `${activity}/moves/${move.n}` : activity;
    return {
      id: uuidOf(`${object}/${name}/${verb.id}`),
      actor: { objectType: 'Agent', account: { homePage: `${HOME}/seats`, name: `${meeting}-${name}` } },
      verb,
      object: {
        objectType: 'Activity',
        id: object,
        definition: move
          ? { type: `${HOME}/activities/move`, name: inLanguage(say('verb.made', { kind: move.kind })) }
          : {
              type: `${ADL}/activities/simulation`,
              name: inLanguage(about.title),
              description: inLanguage(say('activity', { title: about.title })),
            },
      },
      ...(result && { result }),
      context: {
        registration,
        platform: 'Open Debate',
        language: words.language,
        ...(move && { contextActivities: { parent: [{ id: activity }] } }),
        extensions: {
          [`${HOME}/extensions/scenario`]: about.scenario,
          [`${HOME}/extensions/game-seconds`]: at,
          ...(move && { [`${HOME}/extensions/entry`]: move.n }),
        },
      },
      timestamp: instant(at),
      version: VERSION,
    };
  };
  const adl = (verb: 'initialized' | 'completed' | 'experienced') => ({
    id: `${ADL}/verbs/${verb}`,
    display: inLanguage(say(`verb.${verb}`)),
  });
  const of = (code: DelegationCode): readonly Statement[] => {
    const brief = briefs.find((b) => b.code === code);
    const moves = minutes.filter(isMove).filter((minute) => minute.by === code);
    return [
      statement(code, 0, adl('initialized')),
      ...moves.map((minute) =>
        statement(
          code,
          minute.at,
          {
            id: `${HOME}/verbs/${minute.kind}`,
            display: inLanguage(say('verb.made', { kind: minute.kind })),
          },
          { response: words.notice(minute, end) },
          minute,
        ),
      ),
      ...(about.outcome === null
        ? []
        : [
            statement(code, about.endsAt, adl('completed'), {
              completion: true,
              duration: `PT${about.endsAt}S`,
              extensions: {
                [`${HOME}/extensions/outcome`]: about.outcome,
                [`${HOME}/extensions/moves`]: moves.length,
                ...(brief && {
                  [`${HOME}/extensions/satisfaction`]: brief.satisfaction.end / 1000,
                  [`${HOME}/extensions/satisfaction-without-a-text`]: brief.satisfaction.without / 1000,
                  [`${HOME}/extensions/standing`]: brief.standing,
                }),
              },
            }),
          ]),
    ];
  };
  const told = about.persons.filter((code) => onlooker.as === 'facilitator' || isSeat(onlooker, code));
  if (told.length > 0) return told.flatMap(of);
  return [
    statement('onlooker', about.endsAt, adl('experienced'), {
      extensions: {
        ...(about.outcome !== null && { [`${HOME}/extensions/outcome`]: about.outcome }),
        [`${HOME}/extensions/moves`]: about.moves,
      },
    }),
  ];
}

function isSeat(onlooker: Debrief['onlooker'], code: DelegationCode): boolean {
  return onlooker.as === 'delegation' && onlooker.code === code;
}
