import { Secret, TOTP } from 'otpauth'

/** Seconds of a step, and how many steps a clock may be off, either way (RFC 6238, section 5.2). */
const period = 30
const window = 1

const generator = (secret: string, email = ''): TOTP =>
  new TOTP({ issuer: '智桥', label: email, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })

/** A secret of 160 bits, base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

/** The secret as an address an authenticator reads from a QR code. */
export const secretUri = (secret: string, email: string): string => generator(secret, email).toString()

/** The code of a moment. */
export const codeAt = (secret: string, now: string): string =>
  generator(secret).generate({ timestamp: Date.parse(now) })

/** The step (number of half minutes) a code belongs to; `null` when it is not one of now. */
export const stepOf = (code: string, secret: string, now: string): number | null => {
  const timestamp = Date.parse(now)
  const delta = generator(secret).validate({ token: code, timestamp, window })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}
