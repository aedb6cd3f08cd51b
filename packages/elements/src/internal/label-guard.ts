/**
 * Keeps a label from ticking its box when the reader only wanted to select its text.
 *
 * A drag ends in a click like any other, and not every browser tells the two apart. How
 * far the pointer went does, without asking for the selection, which browsers report
 * differently inside a shadow root.
 */

/** In CSS pixels: what a finger or an unsteady hand moves while it clicks. */
const slack = 6;

// One pointer presses one label at a time, so one place is enough to remember.
let pressedAt: { readonly x: number; readonly y: number } | null = null;

/** For `@pointerdown` of a label. */
export function rememberPress({ clientX, clientY }: PointerEvent): void {
  pressedAt = { x: clientX, y: clientY };
}

/** For `@click` of the same label. */
export function ignoreDrag(event: MouseEvent): void {
  const from = pressedAt;
  pressedAt = null;
  // A click the label sends to its own box, or one from the keyboard, has no press before it.
  if (!from) return;
  const dragged = Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack;
  // Three clicks select a paragraph; the first two have already undone each other.
  if (dragged || event.detail > 2) event.preventDefault();
}
