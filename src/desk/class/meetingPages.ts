/** The pages of a class that show a meeting: a person's place, the facilitator's desk, and the wall. */
import { h } from 'preact';
import { createClassWords } from '../../words/classroom.ts';
import type { Words } from '../../words/words.ts';
import type { OtherPage } from '../App.tsx';
import type { DebriefDesk } from '../debrief/lookingBack.ts';
import { languageChosen } from '../settings/language.ts';
import { Facilitate } from './Facilitate.tsx';
import { Project } from './Project.tsx';
import type { Roster } from './roster.ts';
import { SeatPage } from './SeatPage.tsx';
import './class.css';

const words = createClassWords(languageChosen());

/** What these pages need from their surroundings. */
export interface ClassSources {
  /** The words of a meeting. */
  readonly meeting: Words;
  /** The delegations of a scenario. Rejects when they cannot be fetched. */
  rosterOf(scenario: string): Promise<Roster>;
  /** Opens a ledger to be looked back on; the line at which it cannot be read otherwise. Rejects when the program fails. */
  lookBack(ledger: string): Promise<DebriefDesk | { readonly line: number }>;
}

/** A person's place; what it is about is the code of the class. */
export const seatPage =
  ({ meeting, rosterOf, lookBack }: ClassSources): OtherPage =>
  ({ about }) =>
    h(SeatPage, { key: about, words, meeting, rosterOf, lookBack, about });

/** The facilitator's desk; what it is about is the key. */
export const facilitatePage =
  (sources: ClassSources): OtherPage =>
  ({ about }) =>
    h(Facilitate, { key: about, words, sources, about });

/** The wall; what it is about is its key. */
export const projectPage =
  ({ meeting }: ClassSources): OtherPage =>
  ({ about }) =>
    h(Project, { key: about, words, meeting, about });
