// What a page loads for an import: its bytes after minifying and gzip -9, and what is in it.
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * Bundles a program as a page would load it.
 *
 * @param program The source of a module.
 * @param folder Where the program stands: what it can import.
 * @param isLazy Whether a chunk, named by its source file, is fetched too late to count.
 * @returns `size` in bytes, the files that are in the bundle, the biggest first, and its `text`.
 */
export async function bundleSize(program, folder, isLazy = () => false) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: program, resolveDir: folder, sourcefile: 'program.js' },
    absWorkingDir: folder,
    outdir: join(folder, 'out'),
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const loaded = reachable(metafile.outputs, isLazy);
  const files = outputFiles.filter(({ path }) => loaded.has(relative(folder, path)));

  return {
    size: files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0),
    inputs: inputsOf([...loaded].map((output) => metafile.outputs[output])),
    text: files.map(({ text }) => text).join('\n'),
  };
}

/** The chunks a page loads, from the program on. */
function reachable(outputs, isLazy) {
  const [first] = Object.keys(outputs).filter((path) =>
    outputs[path].entryPoint?.endsWith('program.js'),
  );
  const seen = new Set([first]);
  // A set visits what is added to it on the way.
  for (const output of seen) {
    for (const { path, kind, external } of outputs[output].imports) {
      const waits = kind === 'dynamic-import' && isLazy(outputs[path].entryPoint);
      if (!external && !waits) seen.add(path);
    }
  }
  return seen;
}

/** The source files of some chunks, those that take most room in them first. */
function inputsOf(outputs) {
  return outputs
    .flatMap(({ inputs }) => Object.entries(inputs))
    .map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }))
    .sort((a, b) => b.bytes - a.bytes);
}
