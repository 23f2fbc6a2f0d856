/** Before the tests that need the built page: builds it once, so that the servers they start need not. */
import { ensureBuilt } from '../../src/server/dist.ts';

export default async function setup(): Promise<void> {
  await ensureBuilt(() => {});
}
