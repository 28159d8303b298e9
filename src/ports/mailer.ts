export interface Mail {
  /** Stable per recipient and purpose: a second mail with it is the same mail. */
  readonly messageId: string
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What is known of a mail that was not taken. `temporary`: surely not sent, may be tried again; `refused`: never will be;
 * `unreachable`: nor will any other mail to this address; `ambiguous`: nobody knows whether it was taken.
 */
export type MailFate = 'temporary' | 'refused' | 'unreachable' | 'ambiguous'

/** A mail was not taken, or perhaps it was; `reply` is what the server said last, or the kind of fault. */
export class MailFailure extends Error {
  readonly fate: MailFate
  readonly reply: string

  constructor(fate: MailFate, reply: string) {
    super(`${fate}: ${reply}`)
    this.name = 'MailFailure'
    this.fate = fate
    this.reply = reply
  }
}

export interface Mailer {
  /** Whether the same mail twice is one: then one that may have gone out is simply sent again. */
  readonly isRepeatable: boolean
  /** Resolves when the mail was taken; rejects with `MailFailure` that says what is known of it. */
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}
