import { chmod, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRoadmap, writeTemporary } from '../test/run-roadmap.ts';
import { seedFile } from '../test/tick-seed.ts';

/** Text as it looks when its UTF-8 is read with another code page and nothing is lost. */
function misread(text: string, codePage: string): string {
  return new TextDecoder(codePage).decode(new TextEncoder().encode(text));
}

const sound = '\uFEFF# Café 🚀  \r\n\r\n- [ ] A → b\t\r\n- [x] “c’';

describe('roadmap repair', () => {
  test.for(['windows-1252', 'windows-1254', 'macintosh'])(
    'undoes %s, and leaves every other byte as it is',
    async (codePage) => {
      const [mark, ...rest] = sound;
      const damaged = mark + misread(rest.join(''), codePage);
      expect(damaged).not.toBe(sound);
      const { status, stdout, stderr } = await runRoadmap(['repair', '-'], damaged);
      expect({ status, stdout }).toEqual({ status: 0, stdout: sound });
      expect(stderr).toMatch(`-: had been read as ${codePage}; `);
    },
  );

  test('says what it guessed, and what it could not bring back', async () => {
    const damaged = '# ğŸš€ Go\n\n- ğŸ¯ Aim\n- ğŸ Mouse\n';
    const { stdout, stderr } = await runRoadmap(['repair', '-'], damaged);
    expect(stdout).toBe('# 🚀 Go\n\n- 🎯 Aim\n- Mouse\n');
    expect(stderr).toBe(
      '-: had been read as windows-1254; 2 characters repaired, 1 of them by the likeliest guess; 1 could not be, and left no trace\n',
    );
  });

  test.for([sound, '# Türkçe öğrenme yolu: ığüşöç İĞÜŞÖÇ\n', '# Crème brûlée “à la” Ü”\n'])(
    'gives %j back as it was, and says so',
    async (text) => {
      expect(await runRoadmap(['repair', '-'], text)).toEqual({
        status: 0,
        stdout: text,
        stderr: '-: nothing to repair\n',
      });
    },
  );

  test('changes the file itself only when told to, and nothing around it', async () => {
    const damaged = misread('# Go 🚀\n', 'windows-1252');
    const file = await writeTemporary('a.md', damaged);
    await chmod(file, 0o640);
    await runRoadmap(['repair', file]);
    expect(await readFile(file, 'utf8')).toBe(damaged);

    const { status, stdout, stderr } = await runRoadmap(['repair', file, '--write']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain(`${file}: had been read as windows-1252`);
    expect(await readFile(file, 'utf8')).toBe('# Go 🚀\n');
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect(await readdir(dirname(file))).toEqual(['a.md']);
  });

  test('follows a link to the file, and leaves the link', async () => {
    const file = await writeTemporary('a.md', misread('# Go 🚀\n', 'windows-1252'));
    const link = join(dirname(file), 'link.md');
    await symlink(file, link);
    await runRoadmap(['repair', link, '--write']);
    expect(await readFile(file, 'utf8')).toBe('# Go 🚀\n');
  });

  test('does not touch a sound file', async () => {
    const { mtimeMs } = await stat(seedFile);
    const { stderr } = await runRoadmap(['repair', seedFile, '--write']);
    expect(stderr).toContain('nothing to repair');
    expect((await stat(seedFile)).mtimeMs).toBe(mtimeMs);
  });

  test('cannot write to standard input', async () => {
    const { status, stdout, stderr } = await runRoadmap(['repair', '-', '--write'], sound);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^roadmap: -: cannot be written to; [^\n]+\n$/);
  });
});
