/**
 * A reader of a page: sees what is shown, through every shadow root, and waits for it.
 */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';

/** How a period stands in the overview: "Quarter 1 Green". */
export const periods = 'roadmap-tracker >>> .period';
export const saving = 'roadmap-tracker >>> [part~=saving]';
export const trouble = 'roadmap-tracker >>> [part~=trouble]';

/** Opens a page whose errors, also those of its frames, are collected. */
export async function open(browser: Pick<Browser, 'newPage'>, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 900 });
  await page.evaluateOnNewDocument(() => {
    const errors: string[] = [];
    Object.assign(globalThis, { errors });
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

/** What went wrong in a page and all its frames. */
export async function errorsOf(page: Page): Promise<readonly string[]> {
  const ofFrames = await Promise.all(
    page.frames().map((frame) =>
      // Put there by `open`.
      frame.evaluate(() => (globalThis as unknown as { errors?: string[] }).errors ?? ['no list']),
    ),
  );
  return ofFrames.flat();
}

/** The texts of everything shown that matches, each on one line. */
export function textsOf(page: Page | Frame, selector: string): Promise<readonly string[]> {
  return page.$$eval(selector, (elements) => {
    // A light says its word in a shadow root of its own.
    const shownIn = (node: Node): string =>
      node instanceof Element
        ? [...(node.shadowRoot ?? node).childNodes].map(shownIn).join('')
        : node instanceof Text
          ? node.data
          : '';
    return elements.map((element) => shownIn(element).replace(/\s+/g, ' ').trim());
  });
}

/** Waits until what is shown is as expected, and says what was shown when it never was. */
export async function until(
  page: Page | Frame,
  selector: string,
  expected: (texts: readonly string[]) => boolean,
): Promise<void> {
  const giveUp = AbortSignal.timeout(20_000);
  let texts: readonly string[] = [];
  while (!giveUp.aborted) {
    texts = await textsOf(page, selector);
    if (expected(texts)) return;
    // Not a pause: the next look comes with the next frame the browser paints.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`${selector} never came to be as expected; it was ${JSON.stringify(texts)}`);
}

/** The first thing that matches and shows this text. */
export async function find(
  page: Page | Frame,
  selector: string,
  text: string,
): Promise<ElementHandle<Element>> {
  await page.waitForSelector(selector);
  for (const element of await page.$$(selector)) {
    if (await element.evaluate((e, words) => e.textContent?.includes(words), text)) return element;
  }
  throw new Error(`no ${selector} says ${text}`);
}

/** What the focus is on: the accessible words of a control, and whether it is ticked. */
export function focused(page: Page): Promise<{ readonly text: string; readonly checked: boolean }> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const words = element?.closest('label') ?? element;
    const text = (words?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { text, checked: element instanceof HTMLInputElement && element.checked };
  });
}
