// Holds the budgets of size-budgets.mjs over the built packages.
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { bundleSize } from './bundle-size.mjs';
import { budgets } from './size-budgets.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const budget of budgets) {
  const { report, problems } = await check(budget);
  for (const problem of problems) console.error(`${budget.name}: ${problem}`);
  console.log(report);
  if (problems.length > 0) process.exitCode = 1;
}

async function check({ name, program, lazy = [], most, never = [], neverSays, remedy }) {
  const isLazy = (file) => lazy.some((pattern) => pattern.test(file));
  try {
    // From the elements: their package sees all the others, and itself by its own name.
    const folder = join(root, 'packages', 'elements');
    const { size, inputs, text } = await bundleSize(program, folder, isLazy);

    const problems = inputs
      .filter(({ file }) => never.some((pattern) => pattern.test(file)))
      .map(({ file }) => `contains ${file}`);
    const said = neverSays?.exec(text);
    if (said) problems.push(`says ${said[0]}`);
    if (size > most) problems.push(`is too big. ${remedy}\n${biggest(inputs)}`);
    return { report: `${name}: ${kB(size)} of ${kB(most)}`, problems };
  } catch (error) {
    return { report: `${name}: unknown`, problems: [`cannot be bundled: ${error.message}`] };
  }
}

/** What takes most room, minified and not yet compressed. */
function biggest(inputs) {
  return inputs
    .slice(0, 12)
    .map(
      ({ file, bytes }) => `  ${kB(bytes).padStart(9)}  ${file.replace(/^.*node_modules\//, '')}`,
    )
    .join('\n');
}
