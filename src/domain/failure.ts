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
