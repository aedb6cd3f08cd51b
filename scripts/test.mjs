// `npm test`: everything from a fresh clone, with no step by hand. Its last line is
// `N passed, N failed`, over all the checks and all the tests of all the runners.
import { fileURLToPath } from 'node:url';
import { ensureNode } from './bootstrap.mjs';

await ensureNode(fileURLToPath(import.meta.url));

// Only now is this a Node that can read the rest.
const { runAllChecks } = await import('./all-checks.mjs');
process.exitCode = await runAllChecks();
