/** For tests only: a module at work where nothing can be kept. */

/**
 * Runs a function in a frame that may run scripts and nothing else.
 *
 * @param script Source of a function that is given the module.
 * @param prepare Called with the frame before it runs.
 * @returns What it resolves to, and every error the frame reported.
 */
export async function inSandbox(
  module: URL,
  script: string,
  prepare: (frame: HTMLIFrameElement) => void = () => {},
): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `
    <script type="importmap">${JSON.stringify({ imports: await inline(module) })}</script>
    <script>
      const errors = [];
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      import('${module}')
        .then(${script})
        .catch((error) => errors.push(String(error)))
        // A rejection nobody handles is reported only after this task.
        .then((result) => setTimeout(() => parent.postMessage({ result, errors }, '*')));
    </script>`;
  const answer = new Promise((resolve) => {
    addEventListener('message', ({ source, data }) => {
      if (source === frame.contentWindow && typeof data === 'object') resolve(data);
    });
  });
  prepare(frame);
  document.body.append(frame);
  try {
    return await answer;
  } finally {
    frame.remove();
  }
}

/**
 * A module and all it imports, as an import map of data: addresses. A sandboxed frame may
 * load nothing from the test's server, being of another origin.
 */
async function inline(
  module: URL,
  map: Record<string, string> = {},
): Promise<Record<string, string>> {
  if (module.href in map) return map;
  map[module.href] = '';
  let source = await (await fetch(module)).text();
  for (const [clause, keyword, specifier] of source.matchAll(
    /\b(from|import)\s*["']([^"']+)["']/g,
  )) {
    const imported = new URL(specifier ?? '', module);
    await inline(imported, map);
    source = source.replace(clause, `${keyword} '${imported}'`);
  }
  map[module.href] = `data:text/javascript,${encodeURIComponent(source)}`;
  return map;
}
