import type { SaveState } from '../controllers/save-state.ts';
import type { Strings } from '../strings.ts';

/** What a reader should know of how well their progress is kept; as a rule nothing. */
export function keepingNotes(saving: SaveState, strings: Strings): readonly string[] {
  if (saving.kind === 'restored') return [strings.lostEntries(saving.count)];
  if (saving.kind !== 'saved') return [];
  return [
    ...(saving.place === 'local-storage' ? [strings.keptLoosely] : []),
    ...(saving.backupDue ? [strings.backupDue] : []),
  ];
}
