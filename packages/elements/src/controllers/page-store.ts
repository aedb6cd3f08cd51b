import { openStore, type OpenedStore } from '@roadmap-tracker/store';

let opened: Promise<OpenedStore> | undefined;

/** The one store of this page, opened when the first element needs it. Never rejects. */
export function pageStore(): Promise<OpenedStore> {
  opened ??= openStore();
  return opened;
}
