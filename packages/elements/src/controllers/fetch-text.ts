import { LoadError } from './load-error.ts';

/** The most that is read. The roadmap this was made for has 28 kB, its model about 200. */
export const maxBytes: number = 8 * 1024 * 1024;

/**
 * Reads a text file.
 *
 * @returns The text, decoded as UTF-8 and without a byte order mark.
 * @throws {@link LoadError}; or the signal's reason, once it is aborted.
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  try {
    const response = await fetch(url, { signal });
    refuse(response, url);
    return new TextDecoder().decode(await readBytes(response, url));
  } catch (cause) {
    signal.throwIfAborted();
    throw cause instanceof LoadError ? cause : new LoadError('unreachable', url, { cause });
  }
}

function refuse(response: Response, url: string): void {
  if (response.status === 404 || response.status === 410) throw new LoadError('not-found', url);
  if (!response.ok) throw new LoadError('server', url);
  const type = response.headers.get('content-type') ?? '';
  // What a site answers with when it has no such file but does not want to say so.
  if (/^\s*(?:text\/html|application\/xhtml)/i.test(type)) throw new LoadError('html', url);
  if (Number(response.headers.get('content-length')) > maxBytes) {
    throw new LoadError('too-large', url);
  }
}

/** The body, counted while it comes: a server need not say how long it is, or the truth. */
async function readBytes(response: Response, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    size += step.value.length;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new LoadError('too-large', url);
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
