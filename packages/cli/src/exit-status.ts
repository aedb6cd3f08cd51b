/** All is well; nothing to do; the command was not understood, or its file not usable. */
export const exitStatus = { fine: 0, findings: 1, usage: 2 } as const;

/** What a command calls when it ended otherwise than fine. */
export type Finish = (status: (typeof exitStatus)[keyof typeof exitStatus]) => void;
