import { clampProgress, exportProgress, importProgress } from '@roadmap-tracker/core/progress';
import type { Progress } from '@roadmap-tracker/core/progress';
import { noteBackup } from '@roadmap-tracker/store';
import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';

/** What came of a file the reader chose. */
export type Restored =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly reason: string };

/** The reader's own copy of what they did: to keep, to move to another device, to bring back. */
export function renderBackup(view: View, restore: (file: File) => void): TemplateResult {
  const chosen = ({ target }: Event): void => {
    // The listener is on the input itself, so it is the target.
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    // Emptied, so that choosing the same file again is a change again.
    input.value = '';
    if (file) restore(file);
  };
  const { strings } = view;
  return html`<div class="backup row small" part="backup">
    <button type="button" class="quiet" @click=${() => download(view)}>
      ${strings.download}
    </button>
    <label class="file" ?hidden=${view.readonly}>
      <input
        class="visually-hidden"
        type="file"
        accept="application/json,.json"
        ?disabled=${view.readonly}
        @change=${chosen}
      />
      <span>${strings.restore}</span>
    </label>
  </div>`;
}

/** Reads a copy. Never rejects; what it cannot use it gives a reason for. */
export async function readCopy(
  file: File,
  { roadmap, strings }: View,
  now: number,
): Promise<Restored> {
  let json: string;
  try {
    json = await file.text();
  } catch {
    return { ok: false, reason: strings.unreadable };
  }
  const result = importProgress(json);
  if (!result.ok) return { ok: false, reason: strings.importTroubles[result.code] };
  // Other items under the same ids would be ticked by chance.
  if (result.roadmapId !== roadmap.id) return { ok: false, reason: strings.otherRoadmap };
  return { ok: true, progress: clampProgress(result.progress, now) };
}

function download({ roadmap, progress }: View): void {
  const file = new Blob([exportProgress(roadmap, progress)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${roadmap.id}.progress.json`;
  link.click();
  noteBackup(roadmap.id, Date.now());
  // The browser has taken hold of the file by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
