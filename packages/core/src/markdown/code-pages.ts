/**
 * The code pages that damaged documents were read with, as data.
 *
 * Text is damaged when its UTF-8 bytes are decoded as one of these. Bytes the page has no
 * character for are lost on the way, and so is the soft hyphen (byte AD), which tools
 * remove as invisible.
 */

/** How one code page reads the bytes 80 to FF. */
export interface CodePage {
  readonly name: 'windows-1254' | 'windows-1252' | 'macintosh';
  /** The byte each character came from. */
  readonly byteOf: ReadonlyMap<string, number>;
  /** Bytes that left no character behind. */
  readonly lost: readonly number[];
}

/** A byte without a character, in the tables below. */
const none = '\uFFFD';

const windows1252High =
  `€${none}‚ƒ„…†‡ˆ‰Š‹Œ${none}Ž${none}${none}‘’“”•–—˜™š›œ${none}žŸ` +
  String.fromCharCode(...Array.from({ length: 0x60 }, (_, index) => 0xa0 + index));

/** Windows-1254 is Windows-1252 with six letters made Turkish and two taken away. */
const windows1254High = replaceAt(windows1252High, {
  0x8e: none,
  0x9e: none,
  0xd0: 'Ğ',
  0xdd: 'İ',
  0xde: 'Ş',
  0xf0: 'ğ',
  0xfd: 'ı',
  0xfe: 'ş',
});

const macintoshHigh =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
  '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
  '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** In the order they are preferred where two explain a text equally well. */
export const codePages: readonly CodePage[] = [
  codePage('windows-1252', windows1252High),
  codePage('windows-1254', windows1254High),
  codePage('macintosh', macintoshHigh),
];

function codePage(name: CodePage['name'], high: string): CodePage {
  const characters = [...high];
  const byteOf = new Map<string, number>();
  const lost: number[] = [];
  characters.forEach((character, index) => {
    const byte = 0x80 + index;
    if (character === none) lost.push(byte);
    else if (character === '\u00AD') lost.push(byte);
    else byteOf.set(character, byte);
  });
  return { name, byteOf, lost };
}

function replaceAt(high: string, changes: Readonly<Record<number, string>>): string {
  return [...high].map((character, index) => changes[0x80 + index] ?? character).join('');
}
