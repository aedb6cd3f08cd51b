/** The host ends at a slash or at the end: nobody's address hides before an `@`. */
const evidencePattern = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i;

/**
 * Whether an address can be evidence: absolute, http or https, and without credentials.
 * A form should ask before it writes one.
 *
 * The model's addresses were checked when the document was parsed. These come from a
 * learner or from a file someone sent them, and become links all the same.
 */
export function isEvidenceUrl(text: string): boolean {
  return evidencePattern.test(text);
}
