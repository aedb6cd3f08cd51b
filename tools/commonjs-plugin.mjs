// A plugin for @web/test-runner: the CommonJS packages it is told of become ES modules, bundled by
// esbuild the first time a test imports one. `unified` needs `extend`, front matter `format`, and
// micromark's development build `debug`.
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const prefix = '/__commonjs__/';

/**
 * @param packages Names of the packages to convert.
 */
export function commonjsPlugin(packages) {
  /** Where each package was first imported from, which is where it resolves. */
  const importers = new Map();
  const bundles = new Map();
  let rootDir;

  return {
    name: 'commonjs',
    serverStart({ config }) {
      rootDir = config.rootDir;
    },
    resolveImport({ source, context }) {
      if (!packages.includes(source)) return undefined;
      importers.set(source, dirname(join(rootDir, decodeURIComponent(context.path))));
      return `${prefix}${source}.js`;
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return undefined;
      const name = path.slice(prefix.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name, importers.get(name)));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}

async function bundle(name, resolveDir) {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from ${JSON.stringify(name)};`, resolveDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['development'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
