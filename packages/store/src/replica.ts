/** A name for this device that no other has: seven characters of base 36. */
export function createReplica(): string {
  // Not `crypto.randomUUID`: plain http pages and data: frames do not have it.
  const numbers = crypto.getRandomValues(new Uint32Array(7));
  return Array.from(numbers, (number) => (number % 36).toString(36)).join('');
}

/** Whether this is a name {@linkcode createReplica} could have given. */
export function isReplica(name: unknown): name is string {
  return typeof name === 'string' && /^[0-9a-z]{7}$/.test(name);
}
