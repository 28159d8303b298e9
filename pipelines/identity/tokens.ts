import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, base64url. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token: its SHA-256, hexadecimal. A token is too long to be guessed, so it needs no slow hash. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
