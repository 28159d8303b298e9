import type { Mail } from '../../src/ports/mailer.ts'

/**
 * A mail as somebody other than its reader may look at it: what stands in its links behind `#` or as a token would act in the
 * reader's name, and is left out.
 */
export const shownMail = (mail: Mail): Mail => ({
  ...mail,
  text: disarmed(mail.text),
  html: disarmed(mail.html),
  headers: Object.fromEntries(Object.entries(mail.headers).map(([name, value]) => [name, disarmed(value)])),
})

const disarmed = (text: string): string =>
  text.replace(/(https?:\/\/[^\s"'<>#]*)#[^\s"'<>]+/g, '$1#…').replace(/([?&;]token=)[^\s"'<>&]+/g, '$1…')
