// `npm start`: from a fresh clone to the example site in a browser.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies, ensureNode, root, run } from './bootstrap.mjs';

await ensureNode(fileURLToPath(import.meta.url));
try {
  ensureDependencies();
  run(process.execPath, [join(root, 'scripts', 'build.mjs')]);
} catch (error) {
  // What failed has already said why.
  console.error(error.message);
  process.exit(1);
}

// Only now is it installed.
const { createServer } = await import('vite');
const server = await createServer({
  root: join(root, 'examples', 'personal-site'),
  // Without `strictPort` the next free port is taken.
  server: { host: '127.0.0.1', port: Number(process.env.PORT ?? 5173) },
});
await server.listen();
const [address] = server.resolvedUrls.local;
console.log(`\nroadmap-tracker is running at ${address}\nCtrl+C stops it.`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
