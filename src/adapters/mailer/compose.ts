import type { SendMailOptions } from 'nodemailer'
import type { Mail } from '../../ports/mailer.ts'

/** A mail as nodemailer takes it; both mailers compose alike. */
export const composed = ({ headers, ...mail }: Mail, date: Date): SendMailOptions => ({
  ...mail,
  headers: { ...headers },
  date,
})
