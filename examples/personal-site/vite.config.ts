import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Puts the roadmap beside the pages, as a blog would have it: one file, nothing else. */
function roadmap(name: string): Plugin {
  const file = here(`../roadmaps/${name}`);
  return {
    name: 'roadmap',
    configureServer(server) {
      server.middlewares.use(`/${name}`, (_request, response) => {
        response.setHeader('content-type', 'text/markdown; charset=utf-8');
        response.end(readFileSync(file));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source: readFileSync(file) });
    },
  };
}

const pages = ['index', 'two-trackers', 'sandbox', 'embed', 'broken'];

// A sandboxed frame has no origin, so whoever may be framed must let anyone read it.
const open = { cors: { origin: '*' } };

export default defineConfig({
  // Several pages, no app: an address that does not exist is not found.
  appType: 'mpa',
  plugins: [roadmap('backend-mastery.md')],
  server: open,
  preview: open,
  build: {
    target: 'es2022',
    rolldownOptions: { input: pages.map((page) => here(`${page}.html`)) },
  },
});
