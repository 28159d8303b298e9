/**
 * Days after which each kind of data goes; `null`: it stays as long as the house stands. Network logs must be kept for six
 * months at least (Cybersecurity Law, article 21), records of handling personal information for three years (Personal
 * Information Protection Law, article 56); all else goes when its purpose is over (article 19).
 */
export const usualRetention = {
  sessions: 1,
  attempts: 2,
  links: 7,
  keys: 90,
  answers: 1,
  mails: 365,
  /** Names and words of what was said of matches; what became of them stays as a figure. */
  feedback: 1095,
  'set-aside': 90,
  /** Ids alone, in a chain that no row can be taken out of. */
  audit: null,
} as const satisfies Readonly<Record<string, number | null>>

/** A kind of data with a time after which it goes. */
export type Retained = Exclude<keyof typeof usualRetention, 'audit'>
export type Retention = Readonly<Record<Retained, number>>

/** The usual times with others in their place, told as `mails=730,feedback=365`; `undefined` when that is not what is told. */
export const retentionWith = (told: string): Retention | undefined => {
  const { audit: _, ...usual } = usualRetention
  const changes = told === '' ? [] : told.split(',').map((each) => /^([a-z-]+)=(\d{1,5})$/.exec(each.trim()))
  const isRight = changes.every((change) => change !== null && change[1]! in usual && Number(change[2]) > 0)
  return isRight
    ? { ...usual, ...Object.fromEntries(changes.map((change) => [change![1], Number(change![2])])) }
    : undefined
}
