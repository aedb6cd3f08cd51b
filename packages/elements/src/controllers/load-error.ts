/** Why there is no roadmap to show. */
export type LoadErrorCode =
  /** The server knows no such file. */
  | 'not-found'
  /** No answer: offline, a wrong host, or a host that does not share with this page. */
  | 'unreachable'
  /** The server answered, but with a failure. */
  | 'server'
  /** A web page came instead of a Markdown file. */
  | 'html'
  | 'empty'
  /** Not text. */
  | 'binary'
  | 'too-large'
  /** JSON that is not a roadmap's model. */
  | 'not-a-model'
  /** A model made by a later version of this library. */
  | 'newer-model'
  /** Text in which there is nothing to show, only comments for instance. */
  | 'nothing'
  /** The code that reads Markdown could not be loaded, or gave up. */
  | 'parser';

/** The only error that loading a roadmap ends in. Its message is for the reader of the page. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;

  /** @param what What was being read: an address, or words for it. */
  constructor(code: LoadErrorCode, what: string, options?: ErrorOptions) {
    super(messages[code](what), options);
    this.code = code;
  }
}

const messages: Record<LoadErrorCode, (what: string) => string> = {
  'not-found': (what) => `There is no roadmap at ${what}.`,
  unreachable: (what) => `${what} could not be reached. Your progress is safe; try again later.`,
  server: (what) => `The server could not give out ${what} just now. Try again later.`,
  html: (what) => `${what} is a web page, not a Markdown file. Its address may be wrong.`,
  empty: (what) => `${what} is empty.`,
  binary: (what) => `${what} is not a text file, so there is no roadmap in it to read.`,
  'too-large': (what) => `${what} is too large to be a roadmap.`,
  'not-a-model': (what) => `${what} is JSON, but not a roadmap made by this library.`,
  'newer-model': (what) => `${what} was made for a newer version of this tracker.`,
  nothing: (what) => `There is nothing to follow in ${what}: no headings, lists or text.`,
  parser: (what) => `${what} could not be read. Reload the page to try again.`,
};
