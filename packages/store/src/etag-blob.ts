import type { BlobStore } from './places.ts';
import { StoreError } from './progress-store.ts';
import { readState, writeState } from './state-text.ts';
import { toProgress } from './register.ts';

/** Options of {@linkcode createETagBlob}. */
export interface ETagBlobOptions {
  /** Sent with every request: an `Authorization`, for instance. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether cookies go with it, as for `fetch`; `'same-origin'` by default. */
  readonly credentials?: RequestCredentials;
}

/**
 * Keeps a state under an address whose server answers GET with an `ETag` and honours
 * `If-Match` and `If-None-Match` on PUT: WebDAV, S3 and its like, a few lines of one's own.
 *
 * A server that gives no `ETag` is refused: without one two devices would overwrite each
 * other without a word.
 */
export function createETagBlob(url: string | URL, options: ETagBlobOptions = {}): BlobStore {
  const { headers = {}, credentials = 'same-origin' } = options;

  return {
    atomic: true,

    async load(signal) {
      const response = await ask(url, { headers, credentials, cache: 'no-store', ...to(signal) });
      if (response.status === 404 || response.status === 410) return { state: toProgress([]) };
      if (!response.ok) throw refused(response);
      const tag = strongTag(response);
      return { state: readState(await response.text()), tag };
    },

    async save(state, tag, signal) {
      const condition = tag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': tag };
      const response = await ask(url, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', ...headers, ...condition },
        credentials,
        body: writeState(state),
        ...to(signal),
      });
      // 409: two requests at the same moment, as S3 says it.
      if (response.status === 412 || response.status === 409) return 'conflict';
      if (!response.ok) throw refused(response);
      return { tag: response.headers.get('ETag') ?? '' };
    },
  };
}

const to = (signal: AbortSignal | undefined) => (signal ? { signal } : {});

async function ask(url: string | URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    // Offline, refused by CORS, or given up.
    throw new StoreError('unavailable', { cause });
  }
}

function strongTag(response: Response): string {
  const tag = response.headers.get('ETag');
  // A weak one may stay the same when the text does not.
  if (tag !== null && !tag.startsWith('W/')) return tag;
  throw new StoreError('failed', { cause: new Error('the server gives no strong ETag') });
}

function refused({ status, statusText }: Response): StoreError {
  const cause = new Error(`${status} ${statusText}`);
  return new StoreError(status === 413 || status === 507 ? 'full' : 'failed', { cause });
}
