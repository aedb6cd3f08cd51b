/**
 * Lint rules of our own, for oxlint.
 *
 * A roadmap is written by a stranger and shown on somebody's page. Whatever turns a string into
 * markup or into style is therefore not used at all, rather than used with care.
 */

/** Directives that write a string into the page as markup, or need a policy that allows styles. */
const rawDirectives = {
  'unsafe-html': 'unsafeHTML',
  'unsafe-svg': 'unsafeSVG',
  'style-map': 'styleMap',
};

/** Members that parse a string as markup. */
const rawMembers = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
]);

const noRawMarkup = {
  create(context) {
    const refuse = (node, what, instead) =>
      context.report({ node, message: `${what} is not used here: ${instead}` });

    const checkImport = (node) => {
      const name = /^lit(?:-html)?\/directives\/([\w-]+)\.js$/.exec(node.source?.value)?.[1];
      const directive = name && rawDirectives[name];
      if (directive) refuse(node, directive, 'render nodes with html`…`, style them with classes.');
    };

    const checkMember = (node, name) => {
      if (rawMembers.has(name)) refuse(node, name, 'build nodes, or render with html`…`.');
    };

    return {
      ImportDeclaration: checkImport,
      ExportNamedDeclaration: checkImport,
      ExportAllDeclaration: checkImport,
      MemberExpression(node) {
        checkMember(node, node.computed ? node.property.value : node.property.name);
      },
      TaggedTemplateExpression(node) {
        const { name } = node.tag;
        if (name !== 'html' && name !== 'svg') return;
        for (const { value } of node.quasi.quasis) {
          if (/\sstyle\s*=/i.test(value.raw)) {
            refuse(node, 'A style attribute', 'a strict Content-Security-Policy blocks it.');
          }
          const member = /\.(\w+)\s*=\s*["']?$/.exec(value.raw)?.[1];
          if (member) checkMember(node, member);
        }
      },
    };
  },
};

export default {
  meta: { name: 'roadmap' },
  rules: { 'no-raw-markup': noRawMarkup },
};
