import type { LoadTrouble } from '../strings.ts';
import { loadTroubles } from '../strings/en.ts';

/** Why there is no roadmap to show. */
export type LoadErrorCode = LoadTrouble;

/** The only error that loading a roadmap ends in. Its message is in English, for the console. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  readonly code: LoadErrorCode;
  /** What was being read; `null` where it has no address. */
  readonly address: string | null;

  constructor(code: LoadErrorCode, address: string | null, options?: ErrorOptions) {
    super(loadTroubles[code](address ?? 'The roadmap'), options);
    this.code = code;
    this.address = address;
  }
}
