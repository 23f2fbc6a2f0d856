/** What is measured of honesty: whether others' secrets change anything, whether reasons are true, and whether machines agree. */
import { type Meeting, openMeeting } from '../../src/council/meeting.ts';
import { DIFFICULTIES } from '../../src/delegates/temper.ts';
import { holdMeeting } from '../../src/session/headless.ts';
import { decisionsCompared } from '../delegates/permuted.ts';
import { recomputed } from '../delegates/recomputed.ts';
import { digestsOnBoth } from '../page/digests.ts';
import type { Case } from './delegatesGame.ts';
import { share } from './delegatesIntervals.ts';

/** How often a decision stayed the same when the briefs of all others were changed round. */
export function fairPlay(cases: readonly Case[], seeds: readonly number[]) {
  let decisions = 0;
  let moves = 0;
  let different = 0;
  for (const { matter, briefs } of cases)
    for (const seed of seeds) {
      const codes = matter.delegations.map((d) => d.code);
      const found = decisionsCompared({ matter, briefs, seed, difficulty: 'medium' }, codes, 20);
      decisions += found.decisions;
      moves += found.moves;
      different += found.different;
    }
  return { same: share(decisions - different, decisions), moves };
}

/** How often a reason that weighs words agrees with what is worked out again from the brief. */
export function faithfulness(cases: readonly Case[], seeds: readonly number[]) {
  let agree = 0;
  let differ = 0;
  for (const { matter, briefs } of cases)
    for (const [n, seed] of seeds.entries()) {
      let before: Meeting = openMeeting(matter, briefs, seed);
      const difficulty = DIFFICULTIES[n % DIFFICULTIES.length] ?? 'medium';
      holdMeeting({ matter, briefs, seed, difficulty }, (happened, after) => {
        if ('made' in happened) {
          const brief = before.briefs[happened.made.by];
          const found = brief ? recomputed(before, brief, happened.reason) : 'weighsNothing';
          if (found === 'agrees') agree += 1;
          if (found === 'differs') differ += 1;
        }
        before = after;
      });
    }
  return share(agree, agree + differ);
}

/** How often Node and Chromium gave the same digest of a whole ledger; null where there is no Chromium. */
export async function sameDigests(seeds: readonly number[]) {
  try {
    const both = await digestsOnBoth(seeds);
    return share(both.filter((one) => one.node === one.chromium).length, both.length);
  } catch (cause) {
    console.error(`Chromium was not measured: ${cause instanceof Error ? cause.message : String(cause)}`);
    return null;
  }
}
