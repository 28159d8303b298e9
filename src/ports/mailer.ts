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

export interface Mailer {
  /** Resolves when the mail was taken; rejects when it surely was not. */
  send(mail: Mail): Promise<void>
  close(): Promise<void>
}
