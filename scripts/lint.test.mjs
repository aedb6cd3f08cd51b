// That the lint rules which keep pages safe do bite; the real configuration on planted faults.
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './bootstrap.mjs';
import { capture } from './processes.mjs';
import { tempTree } from './temp-tree.mjs';

async function lint(path, source) {
  const folder = tempTree({
    '.oxlintrc.json': readFileSync(join(root, '.oxlintrc.json'), 'utf8'),
    'package.json': { type: 'module' },
    'tsconfig.json': { compilerOptions: { strict: true, target: 'es2023', module: 'nodenext' } },
    [path]: source,
  });
  for (const shared of ['node_modules', 'tools'])
    symlinkSync(join(root, shared), join(folder, shared));
  const oxlint = join(root, 'node_modules', '.bin', 'oxlint');
  try {
    return await capture(oxlint, ['packages'], { cwd: folder });
  } catch ({ output }) {
    return output;
  }
}

const element = 'packages/elements/src/a.ts';

describe('lint refuses', () => {
  test.for([
    [
      element,
      `export const set = (e: Element, s: string): void => { e.innerHTML = s; };`,
      'innerHTML',
    ],
    [
      element,
      `export const set = (e: Element, s: string): void => { e['outerHTML'] = s; };`,
      'outerHTML',
    ],
    [
      element,
      `export const set = (e: Element, s: string): void => { e.insertAdjacentHTML('beforeend', s); };`,
      'insertAdjacentHTML',
    ],
    [element, `export { unsafeHTML } from 'lit/directives/unsafe-html.js';`, 'unsafeHTML'],
    [
      element,
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nunsafeHTML('');`,
      'unsafeHTML',
    ],
    [
      element,
      `import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nunsafeSVG('');`,
      'unsafeSVG',
    ],
    [element, `import { styleMap } from 'lit/directives/style-map.js';\nstyleMap({});`, 'styleMap'],
    [
      element,
      `import { html } from 'lit';\nexport const a = (w: string): unknown => html\`<p style="width: \${w}"></p>\`;`,
      'style attribute',
    ],
    [
      element,
      `import { html } from 'lit';\nexport const a = (s: string): unknown => html\`<p .innerHTML=\${s}></p>\`;`,
      'innerHTML',
    ],
    ['packages/core/src/a.ts', `export const a = (): void => console.log(1);`, 'no-console'],
    ['packages/store/src/a.ts', `export const a = (): void => { debugger; };`, 'no-debugger'],
    ['packages/core/src/a.ts', `export const a = (b: any): void => b();`, 'no-explicit-any'],
    ['packages/core/src/a.ts', `export default 1;`, 'no-default-export'],
    [
      'packages/store/src/a.ts',
      `export const a = (save: () => Promise<void>): void => { save(); };`,
      'no-floating-promises',
    ],
  ])('in %s: %s', async ([path, source, said]) => {
    expect(await lint(path, `${source}\n`)).toContain(said);
  });
});

test('lint allows the styles of an element as a default export, and html`…` itself', async () => {
  const source = `import { html } from 'lit';\nexport default html\`<p class="style = none"></p>\`;\n`;
  expect(await lint('packages/elements/src/a.styles.ts', source)).toContain(
    'Found 0 warnings and 0 errors',
  );
});
