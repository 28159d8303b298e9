/** What a job failed of, by the kind of fault that the queue keeps; the first that fits. */
const kinds = [
  [/worker died|stalled/i, 'died'],
  [/PartAway|ECONNREFUSED|ECONNRESET|EPIPE|ECONNECTION|EHOSTUNREACH|ENETUNREACH|08\d{3}|57P0\d/, 'away'],
  [/ENOTFOUND|EAI_AGAIN|EDNS/, 'unknownHost'],
  [/ETIMEDOUT|ESOCKETTIMEDOUT|TimeoutError|57014|55P03/, 'slow'],
  [/EAUTH|28P01|28000|401|403/, 'refused'],
  [/ENOSPC|53100|EDQUOT/, 'full'],
  [/EACCES|EPERM|EROFS/, 'forbidden'],
  [/ENOENT/, 'noFile'],
  [/53200|ENOMEM|RangeError/, 'memory'],
  [/40001|40P01/, 'collision'],
] as const

export type Fault = (typeof kinds)[number][1] | 'bug'

/** Which of the faults people can do something about a kind is; `bug`: one of the program. */
export const faultOf = (kind: string): Fault => kinds.find(([pattern]) => pattern.test(kind))?.[1] ?? 'bug'
