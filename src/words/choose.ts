/**
 * Choosing among several ways to say the same thing. Nothing is left to chance: what is chosen follows from what it is about, and from
 * what has been said already.
 */
import { en } from './en/index.ts';
import type { Family, FamilyNeeds, Say } from './say.ts';

/** How many sentences each family has; every language has as many as English. */
const SIZES: ReadonlyMap<string, number> = sizes();

function sizes(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [room, texts] of Object.entries(en))
    for (const key of Object.keys(texts)) {
      const [, family] = /^(.+)\.\d+$/.exec(key) ?? [];
      if (family !== undefined) found.set(`${room}.${family}`, (found.get(`${room}.${family}`) ?? 0) + 1);
    }
  return found;
}

/** A number that is always the same for the same text, and tells nothing about it (FNV-1a, 32 bits). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One sentence of a family, by its place; places beyond the last begin again at the first. */
export function oneOf<F extends Family>(say: Say, family: F, place: number, needs: FamilyNeeds<F>): string {
  const size = SIZES.get(family) ?? 1;
  // A family is not one key but several: which one is decided here, and its needs are among those of the family.
  const sayAny = say as unknown as (key: string, needs: object) => string;
  return sayAny(`${family}.${(place % size) + 1}`, needs);
}

/** Chooses sentences of which none shall be said twice. */
export interface Chooser {
  /** A sentence of a family that has not been said yet, or null when all have been; what it is about decides where the search begins. */
  readonly choose: <F extends Family>(family: F, about: string, needs: FamilyNeeds<F>) => string | null;
  /** Takes back the sentence that was chosen last: it was not said. */
  readonly takeBack: () => void;
  /** Another chooser, which knows what this one knows now. */
  readonly fork: () => Chooser;
}

/** A chooser for one debate: sentences that were used less come first, and none comes twice while there is another. */
export function newChooser(say: Say): Chooser {
  return chooserFrom(say, new Map(), new Set());
}

/** The first two words of a sentence: two in a row should not begin alike. */
function beginningOf(sentence: string): string {
  return sentence.split(' ', 2).join(' ');
}

/** A chooser that knows what was used how often, and what was said. */
function chooserFrom(say: Say, used: Map<string, number>, said: Set<string>): Chooser {
  let last: { readonly sentence: string; readonly key: string } | null = null;
  return {
    choose(family, about, needs) {
      const size = SIZES.get(family) ?? 1;
      const begin = hashOf(`${family}/${about}`) % size;
      const timesUsed = (place: number) => used.get(`${family}.${place % size}`) ?? 0;
      const places = Array.from({ length: size }, (_, i) => begin + i).sort(
        (a, b) => timesUsed(a) - timesUsed(b) || a - b,
      );
      const fresh = places.filter((p) => !said.has(oneOf(say, family, p, needs)));
      const [first] = fresh;
      if (first === undefined) return null;
      const before = beginningOf(last?.sentence ?? '');
      const place = fresh.find((p) => beginningOf(oneOf(say, family, p, needs)) !== before) ?? first;
      const sentence = oneOf(say, family, place, needs);
      const key = `${family}.${place % size}`;
      said.add(sentence);
      used.set(key, timesUsed(place) + 1);
      last = { sentence, key };
      return sentence;
    },
    takeBack() {
      if (last === null) return;
      said.delete(last.sentence);
      used.set(last.key, (used.get(last.key) ?? 1) - 1);
      last = null;
    },
    fork: () => chooserFrom(say, new Map(used), new Set(said)),
  };
}
