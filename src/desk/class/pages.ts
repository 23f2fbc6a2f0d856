/** The pages of a class that need no meeting: opening one, joining one, and what is kept. */
import { h } from 'preact';
import { createClassWords } from '../../words/classroom.ts';
import type { OtherPage } from '../App.tsx';
import type { Card } from '../Choose.tsx';
import { languageChosen } from '../settings/language.ts';
import { HostClass } from './HostClass.tsx';
import { JoinClass } from './JoinClass.tsx';
import { Privacy } from './Privacy.tsx';
import './class.css';

const words = createClassWords(languageChosen());

/** Opening a class on one of the cases. */
export const hostPage =
  (cards: readonly Card[]): OtherPage =>
  ({ arriving }) =>
    h(HostClass, { words, cards, arriving });

/** Joining a class. */
export const joinPage: OtherPage = ({ about, arriving }) => h(JoinClass, { words, about, arriving });

/** What is kept of a class. */
export const privacyPage: OtherPage = ({ arriving }) => h(Privacy, { words, arriving });
