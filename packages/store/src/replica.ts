const length = 7;
/** How much of a tab's name says which device it is on. */
const deviceLength = 3;

/** A name for this device that no other has: seven characters of base 36. */
export function createReplica(): string {
  // Not `crypto.randomUUID`: plain http pages and data: frames do not have it.
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => (number % 36).toString(36)).join('');
}

/**
 * A name for one writer on a device: the beginning of the device's, and an end of its own.
 *
 * Whoever counts needs one. A share of a counter is read, raised and written back, so two
 * tabs that wrote under one name would lose each other's steps.
 */
export function createTabReplica(device: string): string {
  return device.slice(0, deviceLength) + createReplica().slice(deviceLength);
}

/** Whether this is a name {@linkcode createReplica} could have given. */
export function isReplica(name: unknown): name is string {
  return typeof name === 'string' && /^[0-9a-z]{7}$/.test(name);
}
