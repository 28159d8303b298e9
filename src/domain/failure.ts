/** A failure we foresaw: its message is one line of Chinese for the person at the keyboard, printed without a stack. */
export class ExpectedFailure extends Error {
  /** 1: the work failed; 2: it was asked for wrongly. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.name = 'ExpectedFailure'
    this.exitCode = exitCode
  }
}

/** The parts of a house that stand on a server of their own, and may be away while the rest is there. */
export const partsOnServers = ['database', 'index', 'queue'] as const
export type PartOnServer = (typeof partsOnServers)[number]

/** A part does not answer: nothing is wrong with what was asked, and it heals by itself. */
export class PartAway extends ExpectedFailure {
  readonly part: PartOnServer

  constructor(part: PartOnServer, message: string) {
    super(message)
    this.name = 'PartAway'
    this.part = part
  }
}
