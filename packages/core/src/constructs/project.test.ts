import { describe, expect, test } from 'vitest';
import type { Project } from '../model/nodes.ts';
import { visit } from '../model/visit.ts';
import { parseRoadmap } from '../parse-roadmap.ts';

function projectsOf(markdown: string): readonly Project[] {
  const projects: Project[] = [];
  visit(parseRoadmap(markdown).content, (node) => {
    if (node.type === 'project') projects.push(node);
  });
  return projects;
}

const plain = projectsOf('**Project:** Build **it**')[0];

describe('a project line', () => {
  test.for([
    ['**Project:** [ ] Build **it**', false],
    ['**Project:** [x] Build **it**', true],
    ['**Project**: [X] Build **it**', true],
    ['__Project:__\n[x] Build **it**', true],
    ['\uFEFF**ğŸš€ Project:** [x] Build **it**', true],
  ] as const)('%j may begin with a box, which is no part of its text', ([markdown, checked]) => {
    const [project] = projectsOf(markdown);
    expect(project).toMatchObject({ text: 'Build it', checkbox: { checked } });
    expect(markdown.slice((project?.checkbox?.at ?? 0) - 1).charAt(0)).toBe('[');
    expect(markdown.charAt((project?.checkbox?.at ?? 0) + 1)).toBe(']');
  });

  test('is the same project with and without a box', () => {
    const [boxed] = projectsOf('**Project:** [x] Build **it**');
    expect(boxed?.id).toBe(plain?.id);
    expect(boxed?.inline).toEqual(plain?.inline);
  });

  test.for([
    ['**Project:** [x](https://a.io) it', 'x it'],
    ['**Project:** \\[x] Build it', '[x] Build it'],
    ['**Project:** Build it [x] now', 'Build it [x] now'],
    ['**Project:** [x]', '[x]'],
  ] as const)('%j has none', ([markdown, text]) => {
    expect(projectsOf(markdown)[0]).toMatchObject({ text });
    expect(projectsOf(markdown)[0]).not.toHaveProperty('checkbox');
  });

  test('stands on its own line where several labels share a paragraph', () => {
    const markdown = '**Focus:** Go  \n**Project:** Build it  \n**Level:** 1';
    const [project] = projectsOf(markdown);
    expect(project?.span.line).toBe(2);
    expect(markdown.slice(project?.span.start, project?.span.end)).toBe('**Project:** Build it');
  });
});
