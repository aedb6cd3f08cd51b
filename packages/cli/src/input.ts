import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** A file that cannot be used. Its message is one line: what is wrong, and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(file: string, reason: string, options?: ErrorOptions) {
    super(`${file}: ${reason}`, options);
  }
}

/**
 * Reads a text file, or standard input when `file` is `-`. A byte order mark is kept, so
 * that offsets are those of the file.
 *
 * @throws {InputError} When there is no text to be had.
 */
export async function readText(file: string, stdin: Readable): Promise<string> {
  const bytes = await readBytes(file, stdin);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    throw new InputError(file, 'is UTF-16; save it as UTF-8');
  }
  if (bytes.includes(0)) {
    throw new InputError(file, 'is not a text file; name the Markdown file itself');
  }
  const text = decode(file, bytes);
  if (text.trim() === '') throw new InputError(file, 'is empty; is it the right file?');
  return text;
}

/**
 * Reads Markdown, from a file or standard input.
 *
 * @throws {InputError} When there is none to be had.
 */
export async function readMarkdown(file: string, stdin: Readable): Promise<string> {
  const text = await readText(file, stdin);
  if (/^\s*<(?:!doctype|html)[\s>]/i.test(text)) {
    throw new InputError(file, 'is a web page, not Markdown; save the Markdown it was made from');
  }
  return text;
}

/** A file of Markdown. */
export interface MarkdownFile {
  /** Its name as it was given; `-` for standard input. */
  readonly file: string;
  readonly markdown: string;
}

/**
 * Reads several files, in the order they were named.
 *
 * @throws {InputError} When one of them cannot be used.
 */
export async function readMarkdownFiles(
  files: readonly string[],
  stdin: Readable,
): Promise<readonly MarkdownFile[]> {
  if (files.filter((file) => file === '-').length > 1) {
    throw new InputError('-', 'can be read only once; name it once');
  }
  return Promise.all(
    files.map(async (file) => ({ file, markdown: await readMarkdown(file, stdin) })),
  );
}

async function readBytes(file: string, stdin: Readable): Promise<Buffer> {
  try {
    return await (file === '-' ? readAll(stdin) : readFile(file));
  } catch (cause) {
    throw new InputError(file, reasonOf(cause), { cause });
  }
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'there is no such file; check its name';
    case 'EISDIR':
      return 'is a directory; name a file in it';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    default:
      return `cannot be read (${code}); try a copy of it`;
  }
}

function decode(file: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new InputError(file, 'is not UTF-8 text; save it as UTF-8', { cause });
  }
}
