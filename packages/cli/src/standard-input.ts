import { fstatSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Input } from './context.ts';

/** What is piped in. Node reads a folder (`< /tmp`) as nothing at all; here it is a stream that cannot be read, as for everybody else. */
export function standardInput(stdin: Input, fd = 0): Input {
  return isFolder(fd) ? unreadable() : stdin;
}

function isFolder(fd: number): boolean {
  try {
    return fstatSync(fd).isDirectory();
  } catch {
    return false; // closed: nothing comes in
  }
}

const unreadable = (): Readable =>
  new Readable({
    read() {
      this.destroy(new Error('EISDIR: illegal operation on a directory, read'));
    },
  });
