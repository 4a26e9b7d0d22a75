import { join } from 'node:path';
import { holdingsOf } from '../gate/holdings.ts';
import { settings } from '../settings.ts';
import { placeIn, projectRoot } from './release.ts';
import { rollBack } from './roll-back.ts';

// `npm run rollback [-- NUMBER]`: shows an older release again, but none that holds what was withdrawn or has expired.

const [number] = process.argv.slice(2);

try {
  const now = await holdingsOf(join(projectRoot, settings.contentFolder));
  const release = await rollBack(placeIn(projectRoot), now, number === undefined ? undefined : Number(number));
  console.log(`Release ${release.number} is shown again. The next build shows the content as it is now.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
