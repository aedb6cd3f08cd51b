import { expect, test } from 'vitest';
import { hostileAddresses, linkSyntaxes } from '../../test/hostile-links.ts';
import { parseDocument } from '../parse-document.ts';
import { en } from '../vocabulary/en.ts';
import { noLabels } from './definition-labels.ts';
import { readLines } from './read-lines.ts';
import { safeUrl } from './safe-url.ts';
import { walk } from './walk.ts';

/** The page that a relative address is resolved against. */
const page = 'https://page.example/roadmap/index.html';

/**
 * Whether a browser that is given this address stays with the allowed schemes and sends no
 * password. What it cannot parse leads nowhere.
 */
function isHarmless(url: string): boolean {
  if (!URL.canParse(url, page)) return true;
  const { protocol, username, password } = new URL(url, page);
  return ['http:', 'https:', 'mailto:'].includes(protocol) && username === '' && password === '';
}

/** Every address of a model, whatever it belongs to. */
function urlsIn(value: unknown): readonly string[] {
  const urls: string[] = [];
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'url' && typeof inner === 'string') urls.push(inner);
    return inner;
  });
  return urls;
}

test('there are as many addresses as were promised', () => {
  expect(new Set(hostileAddresses).size).toBeGreaterThanOrEqual(150);
});

test('the judge of this test knows a bad address', () => {
  expect(['javascript:a', 'java\nscript:a', '//u:p@h', 'https://u@h'].filter(isHarmless)).toEqual(
    [],
  );
});

test.for(Object.entries(linkSyntaxes))('no %s link leads anywhere else', ([, write]) => {
  const document = (address: string) =>
    parseDocument(`# A\n\n## Week 1\n\n${write(address)}`, [en], {}).roadmap;
  const harmful = hostileAddresses.filter(
    (address) => !urlsIn(document(address).content).every(isHarmless),
  );
  expect(harmful).toEqual([]);
});

test('no address that is let through leads anywhere else', () => {
  const harmful = hostileAddresses.filter((address) => {
    const url = safeUrl(address);
    return url !== null && !isHarmless(url);
  });
  expect(harmful).toEqual([]);
});

test('the line reader lets nothing through that the parser would not', () => {
  const harmful: string[] = [];
  for (const write of Object.values(linkSyntaxes)) {
    for (const address of hostileAddresses) {
      walk(readLines(write(address), noLabels), (node) => {
        const url = 'url' in node ? safeUrl(node.url) : null;
        if (url !== null && !isHarmless(url)) harmful.push(url);
      });
    }
  }
  expect(harmful).toEqual([]);
});
