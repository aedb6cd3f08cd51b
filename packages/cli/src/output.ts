import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { InputError } from './input.ts';

/**
 * Creates a text file.
 *
 * @param overwrite Whether a file that is there already is replaced.
 * @throws {InputError} When it cannot be written, or is there already.
 */
export async function createText(file: string, text: string, overwrite: boolean): Promise<void> {
  try {
    await writeFile(file, text, { flag: overwrite ? 'w' : 'wx' });
  } catch (cause) {
    throw new InputError(file, reasonOf(cause), { cause });
  }
}

/**
 * Replaces the text of a file, all of it or none: whatever happens on the way, either the
 * old text or the new is there. A link stays a link, and the file keeps its permissions.
 *
 * @throws {InputError} When it cannot be written; it is then as it was.
 */
export async function replaceText(file: string, text: string): Promise<void> {
  try {
    const target = await realpath(file);
    const { mode } = await stat(target);
    const draft = `${target}.${randomUUID()}.tmp`;
    try {
      await writeFile(draft, text, { flag: 'wx', mode });
      await rename(draft, target);
    } finally {
      await rm(draft, { force: true });
    }
  } catch (cause) {
    throw new InputError(file, reasonOf(cause), { cause });
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  switch (code) {
    case 'EEXIST':
      return 'is there already; add --force to write over it';
    case 'ENOENT':
    case 'ENOTDIR':
      return 'its directory is not there; make it first';
    case 'EISDIR':
      return 'is a directory; name a file in it';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'may not be written; check its permissions';
    case 'ENOSPC':
      return 'was not written, for the disk is full; make room first';
    default:
      return `cannot be written (${code}); try another place`;
  }
}
