// Dependency-free, must parse on Node 18.

import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 15 * 60_000;

/**
 * One installer per checkout. Two `npm ci` at once delete each other's node_modules, and node_modules itself
 * cannot hold the lock because `npm ci` deletes it first.
 *
 * The lock is a folder that holds one empty folder per living owner, named by process id: folders can be
 * created, taken over and removed atomically, and git does not see empty ones. An owner that died is removed by
 * name, so two waiters can never throw out a new owner by mistake.
 */
export async function withInstallLock(root, work, onWait = () => {}) {
  const lock = join(root, '.selaras-install');
  await acquire(root, lock, onWait);
  try {
    return await work({ alsoHeldBy: (pid) => mkdirSync(join(lock, String(pid)), { recursive: true }) });
  } finally {
    release(root, lock);
  }
}

/** Out of the way in one step, then deleted: deleting in place could catch the next owner moving in. */
function release(root, lock) {
  const left = join(root, `.selaras-install.${process.pid}`);
  renameSync(lock, left);
  rmSync(left, { recursive: true, force: true });
}

async function acquire(root, lock, onWait) {
  const mine = join(root, `.selaras-install.${process.pid}`);
  mkdirSync(join(mine, String(process.pid)), { recursive: true });
  try {
    const until = Date.now() + PATIENCE_MS;
    for (let asked = false; !claim(mine, lock); asked = true) {
      if (!asked) onWait();
      if (Date.now() > until) throw new Error(`${lock}: another installation is still running after ${PATIENCE_MS / 60_000} minutes`);
      await sleep(200);
    }
  } finally {
    rmSync(mine, { recursive: true, force: true });
  }
}

/** Renaming a folder onto a non-empty one fails, onto a missing or empty one succeeds: that is the whole lock. */
function claim(mine, lock) {
  removeDeadOwners(lock);
  try {
    renameSync(mine, lock);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) return false;
    throw error;
  }
}

function removeDeadOwners(lock) {
  for (const pid of owners(lock)) if (!isAlive(Number(pid))) removeEmpty(join(lock, pid));
  removeEmpty(lock);
}

function owners(lock) {
  try {
    return readdirSync(lock);
  } catch {
    return [];
  }
}

function removeEmpty(folder) {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody lives in it, or another waiter was faster.
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
