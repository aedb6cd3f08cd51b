// What editors, documentation and frameworks are told of the elements; `npm run docs` writes it.

/** Names the file that is published, rather than the source it was built from. */
const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');

/** Rewrites the path of every module, and of every reference to one. */
function publishedPaths() {
  const rewrite = (node) => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of ['path', 'module']) {
      if (typeof node[key] === 'string') node[key] = published(node[key]);
    }
    for (const child of Object.values(node)) rewrite(child);
  };
  return {
    name: 'published-paths',
    packageLinkPhase: ({ customElementsManifest }) => rewrite(customElementsManifest),
  };
}

export default {
  globs: ['src/roadmap-*/roadmap-*.ts', 'src/internal/leaf.ts', 'src/events.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publishedPaths()],
};
