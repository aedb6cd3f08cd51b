import type { Content, Section } from '@roadmap-tracker/core/model';

/** The sections from the outermost down to the one with this id; empty when there is none. */
export function sectionPath(content: readonly Content[], id: string): readonly Section[] {
  for (const section of childSections(content)) {
    if (section.id === id) return [section];
    const below = sectionPath(section.content, id);
    if (below.length > 0) return [section, ...below];
  }
  return [];
}

/** The sections directly in some content. */
export function childSections(content: readonly Content[]): readonly Section[] {
  return content.filter((node) => node.type === 'section');
}
