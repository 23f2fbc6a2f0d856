/** Taking a debrief home: every file and document that can be made of it, each made when it is asked for. */
import { digestOf } from '../../record/digest.ts';
import type { Words } from '../../words/words.ts';
import type { Debrief } from '../debrief.ts';
import { ledgerJson, minutesJson } from './data.ts';
import { replayPage } from './replayPage.ts';
import { reportPaper } from './reportPaper.ts';
import { statementPaper } from './statementPaper.ts';
import { delegationsTable, movesTable } from './tables.ts';
import type { PaperKind, TakenFile, TakenKind, TakingHome } from './taken.ts';
import { xapiStatements } from './xapi.ts';

/** What files are made from. */
export interface Source {
  /** Whole, or a share: a share's files hold what the share holds. */
  readonly debrief: Debrief;
  /** The text of the ledger; null for a share, since it holds every brief. */
  readonly ledger: string | null;
  readonly words: Words;
  /** When the meeting ended, as far as it is known, in milliseconds since 1970. */
  readonly endedAt: number;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const JSON_TYPE = 'application/json';
const CSV = 'text/csv;charset=utf-8';

/** All that can be made of a debrief. */
export function takingHome({ debrief, ledger, words, endedAt }: Source): TakingHome {
  // A share never comes with the ledger, whoever calls this.
  const file = debrief.onlooker.as === 'facilitator' ? ledger : null;
  const named = (kind: Parameters<typeof nameOf>[2], ending: string) => nameOf(debrief, words, kind, ending);
  const paper = (kind: PaperKind) =>
    kind === 'statement' ? statementPaper(debrief, words) : reportPaper(debrief, words);
  const word = async (kind: PaperKind): Promise<TakenFile> => {
    const { wordOf } = await import('./word.ts');
    return { name: named(kind, 'docx'), type: WORD, content: await wordOf(paper(kind)) };
  };
  const make = async (kind: TakenKind): Promise<TakenFile> => {
    switch (kind) {
      case 'statementWord':
        return word('statement');
      case 'reportWord':
        return word('report');
      case 'replay':
        return {
          name: named('replay', 'html'),
          type: 'text/html;charset=utf-8',
          content: replayPage(debrief, words),
        };
      case 'delegations':
        return {
          name: named('delegations', 'csv'),
          type: CSV,
          content: delegationsTable(debrief, words),
        };
      case 'moves':
        return { name: named('moves', 'csv'), type: CSV, content: movesTable(debrief, words) };
      case 'record':
        return { name: named('ledger', 'jsonl'), type: 'application/jsonl', content: opened(file) };
      case 'ledger':
        return { name: named('ledger', 'json'), type: JSON_TYPE, content: ledgerJson(opened(file)) };
      case 'minutes':
        return { name: named('minutes', 'json'), type: JSON_TYPE, content: minutesJson(debrief, words) };
      case 'xapi':
        return {
          name: named('xapi', 'json'),
          type: JSON_TYPE,
          content: JSON.stringify(xapiStatements(debrief, words, meetingDigest(debrief), endedAt), null, 1),
        };
    }
  };
  return { hasLedger: file !== null, file: make, paper: async (kind) => paper(kind) };
}

function opened(file: string | null): string {
  if (file === null) throw new Error('a share comes without the ledger, which holds every brief');
  return file;
}

/** A digest of what everybody knows of a meeting: the same from the whole record and from every share of it. */
export function meetingDigest({ about, minutes }: Debrief): string {
  const heard = minutes.filter(({ audience }) => audience === 'everybody');
  return digestOf(JSON.stringify([about, heard])).slice(0, DIGITS);
}

const DIGITS = 32;

function nameOf(
  { about, onlooker }: Debrief,
  { takeHome }: Words,
  kind: 'statement' | 'report' | 'replay' | 'delegations' | 'moves' | 'ledger' | 'minutes' | 'xapi',
  ending: string,
): string {
  const seat = onlooker.as === 'delegation' ? `-${onlooker.code}` : '';
  return `open-debate-${about.scenario}${seat}-${takeHome(`file.${kind}`)}.${ending}`.replaceAll(
    /[^\w.-]+/g,
    '-',
  );
}
