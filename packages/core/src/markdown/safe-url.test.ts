import { describe, expect, test } from 'vitest';
import { safeUrl } from './safe-url.ts';

describe('safeUrl', () => {
  test.for([
    ['https://go.dev/doc?a=1&b=2#top', 'https://go.dev/doc?a=1&b=2#top'],
    ['HTTP://example.org', 'HTTP://example.org'],
    ['mailto:me@example.org', 'mailto:me@example.org'],
    ['notes/week-1.md', 'notes/week-1.md'],
    ['#quarter-1', '#quarter-1'],
    ['/a:b', '/a:b'],
    ['//example.org/a', '//example.org/a'],
    ['https://bücher.example:8080/', 'https://b%C3%BCcher.example:8080/'],
    ['https://example.org/ü b', 'https://example.org/%C3%BC%20b'],
  ] as const)('lets %s through', ([given, safe]) => {
    expect(safeUrl(given)).toBe(safe);
  });

  test.for([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'javascript\u0000:alert(1)',
    '\u0001javascript:alert(1)',
    'javascript\u00AD:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'https:example.org',
    'https://user:pass@example.org',
    'https://user%40example.org',
    'https:\\\\example.org',
    '\\\\example.org',
    '//user:pass@example.org',
    '///user@example.org',
    'https://example.org:99999',
    'https://exa%23mple.org',
    '',
    '   ',
  ])('stops %j', (given) => {
    expect(safeUrl(given)).toBeNull();
  });
});
