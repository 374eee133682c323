import { instantFromMillis } from '../../domain/calendar/instant.ts';
import type { Platform } from '../../functions/http/platform.ts';
import { sha256 } from '../../functions/http/sha256.ts';
import type { WorkQueue } from '../../functions/http/work-queue.ts';
import { openStore, type Store } from '../../functions/store/dynamo.ts';
import { jitteredPause } from '../../functions/store/jittered-pause.ts';
import { policyBook } from '../../functions/store/policy-book.ts';
import { EVENTS_TABLE, GUARD_TABLE, JOURNAL_TABLE, REGISTER_TABLE } from '../../local/create-tables.ts';
import { folderFileStore } from '../../local/folder-file-store.ts';
import { localConfig } from '../../local/run.ts';

export function storeAt(endpoint: string): Store {
  return openStore(
    {
      journalTable: JOURNAL_TABLE,
      registerTable: REGISTER_TABLE,
      guardTable: GUARD_TABLE,
      eventsTable: EVENTS_TABLE,
    },
    localConfig(endpoint),
  );
}

/** What a deployed function has, in a process of the bench: everything real but for the doors that nobody comes through. */
export function processPlatform(store: Store, files: string, queue: WorkQueue): Platform {
  const unused = () => {
    throw new Error('nobody comes through this door');
  };
  return {
    store,
    policies: policyBook(store),
    now: () => instantFromMillis(Date.now()),
    sha256,
    pause: jitteredPause(Math.random),
    tokens: { issuer: '', keys: unused, now: unused },
    quota: { take: unused },
    log: (level, event, fields) => {
      if (level === 'error') console.error(event, fields);
    },
    files: folderFileStore(files),
    queue,
  };
}
