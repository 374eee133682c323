/** Writes down the contract as it is: `npm run contract`; with `--released`, also as the one that newer ones are held to. */
import { writeFileSync } from 'node:fs';
import { CLIENT_PATH, currentClient, currentSnapshot, RELEASED_PATH, SNAPSHOT_PATH } from './snapshot.ts';

const snapshot = await currentSnapshot();
writeFileSync(SNAPSHOT_PATH, snapshot);
writeFileSync(CLIENT_PATH, await currentClient());
if (process.argv.includes('--released')) writeFileSync(RELEASED_PATH, snapshot);
