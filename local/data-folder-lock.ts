import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UserMistake } from './user-mistake.ts';

/**
 * Makes this process the one owner of a data folder. The lock is the operating system's own on an open file, so it is
 * gone with the process, however that ends, and is never left behind stale.
 */
export function lockDataFolder(folder: string): { readonly release: () => void } {
  const lock = new DatabaseSync(join(folder, 'owner.lock'));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new UserMistake(
      `Another local run is using ${folder}. Stop it, or set DATA_DIR to another folder.\n` +
        `另一个本地实例正在使用 ${folder}：请先停止它，或将 DATA_DIR 设为其他目录。`,
    );
  }
  return {
    release: () => {
      lock.close();
    },
  };
}
