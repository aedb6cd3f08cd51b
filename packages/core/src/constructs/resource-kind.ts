/**
 * What a link leads to, told from its address.
 */
import type { ResourceKind } from '../model/nodes.ts';

/** Hosts, with what they publish. A host stands for its subdomains too. */
const hosts: readonly (readonly [kind: ResourceKind, hosts: readonly string[]])[] = [
  ['video', ['youtube.com', 'youtu.be', 'vimeo.com', 'bilibili.com', 'twitch.tv']],
  [
    'course',
    [
      'coursera.org',
      'edx.org',
      'ocw.mit.edu',
      'khanacademy.org',
      'udacity.com',
      'udemy.com',
      'freecodecamp.org',
      'stepik.org',
      'pluralsight.com',
      'frontendmasters.com',
    ],
  ],
  [
    'book',
    ['amazon.com', 'oreilly.com', 'nostarch.com', 'manning.com', 'goodreads.com', 'leanpub.com'],
  ],
  [
    'practice',
    [
      'leetcode.com',
      'exercism.org',
      'codecrafters.io',
      'topcoder.com',
      'hackerrank.com',
      'codewars.com',
      'codeforces.com',
      'kaggle.com',
    ],
  ],
  ['repository', ['github.com', 'gitlab.com', 'codeberg.org', 'bitbucket.org']],
  ['paper', ['arxiv.org', 'dl.acm.org', 'doi.org']],
  ['article', ['medium.com', 'dev.to', 'habr.com', 'substack.com', 'hashnode.dev']],
  [
    'documentation',
    ['learn.microsoft.com', 'developer.mozilla.org', 'readthedocs.io', 'pkg.go.dev'],
  ],
  ['community', ['discord.gg', 'discord.com', 'reddit.com', 'slack.com', 't.me']],
];

/** The kind of an address; `undefined` when its host tells nothing. */
export function kindOfUrl(url: string | null): ResourceKind | undefined {
  const match = /^https?:\/\/([^/?#:]+)[^/?#]*([^?#]*)/i.exec(url ?? '');
  if (!match) return undefined;
  const host = (match[1] ?? '').toLowerCase();
  const path = match[2] ?? '';
  const kind = hosts.find(([, names]) =>
    names.some((name) => host === name || host.endsWith(`.${name}`)),
  )?.[0];
  if (kind === 'video') return kindOfVideo(path);
  if (kind) return kind;
  if (/^docs?\./.test(host) || /^\/docs?(?:\/|$)/.test(path)) return 'documentation';
  return host.startsWith('blog.') || /^\/blog(?:\/|$)/.test(path) ? 'article' : undefined;
}

function kindOfVideo(path: string): ResourceKind {
  if (/^\/playlist(?:\/|$)/.test(path)) return 'playlist';
  return /^\/(?:@|c\/|channel\/|user\/)/.test(path) ? 'channel' : 'video';
}
