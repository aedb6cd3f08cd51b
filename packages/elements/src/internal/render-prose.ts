import type { ProseNode, Text } from '@roadmap-tracker/core/model';
import { html, type TemplateResult } from 'lit';
import type { View } from '../view.ts';
import { heading } from './heading.ts';
import { renderText } from './render-text.ts';

/**
 * What the author wrote and no construct claimed.
 *
 * @param level Of the heading above it; headings in the prose come below that.
 */
export function renderProse(
  nodes: readonly ProseNode[],
  view: View,
  level: number,
): TemplateResult {
  return html`<div class="prose">${nodes.map((node) => renderNode(node, view, level))}</div>`;
}

function renderNode(node: ProseNode, view: View, level: number): TemplateResult {
  switch (node.type) {
    case 'paragraph':
      return html`<p>${renderText(node, view)}</p>`;
    case 'heading':
      return heading(level + 1, renderText(node, view));
    case 'quote':
      return html`<blockquote>${node.children.map((child) => renderNode(child, view, level))}</blockquote>`;
    case 'list': {
      const items = node.items.map(
        (item) => html`<li>${item.map((child) => renderItemPart(child, view, level))}</li>`,
      );
      return node.start === undefined
        ? html`<ul>${items}</ul>`
        : html`<ol start=${node.start}>${items}</ol>`;
    }
    case 'code':
      // Focusable, because long lines scroll and a keyboard must be able to.
      return html`<pre tabindex="0"><code>${node.value}</code></pre>`;
    case 'table':
      return renderTable(node.rows, view);
    case 'rule':
      return html`<hr />`;
    default:
      return html``;
  }
}

/** Paragraphs of a list item stand without their margins, as in a tight list. */
function renderItemPart(node: ProseNode, view: View, level: number): TemplateResult {
  return node.type === 'paragraph'
    ? html`<div>${renderText(node, view)}</div>`
    : renderNode(node, view, level);
}

function renderTable(rows: readonly (readonly Text[])[], view: View): TemplateResult {
  const [head = [], ...body] = rows;
  return html`
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${renderText(cell, view)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body.map(
            (row) => html`<tr>
              ${row.map((cell) => html`<td>${renderText(cell, view)}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
