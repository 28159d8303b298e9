import { randomBytes } from 'node:crypto'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import { replaceRecoveryCodes, useRecoveryCode } from '../../src/store/identity/recovery-codes.ts'
import { tokenHash } from './tokens.ts'

/** How many an account gets at a time. */
export const recoveryCodes = 10

/** Crockford's base32: no letter that is read as a figure. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Letters of a code: 80 bits, too many to be guessed, so that what is kept needs no slow hash. */
const length = 16

const newCode = (): string => {
  const letters = [...randomBytes(length)].map((byte) => alphabet[byte % alphabet.length])
  return letters.join('').replaceAll(/.{4}(?=.)/g, '$&-')
}

/** A code as it is compared, whatever case and marks it was typed in; `null` when it can be none. */
export const readRecoveryCode = (typed: string): string | null => {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return plain.length === length && [...plain].every((letter) => alphabet.includes(letter)) ? plain : null
}

/** New codes for an account, told this once; those it had open nothing any more. */
export const renewRecoveryCodes = async (db: Database, accountId: string): Promise<readonly string[]> => {
  const codes = Array.from({ length: recoveryCodes }, newCode)
  const hashes = codes.map((code) => tokenHash(readRecoveryCode(code)!))
  await inTransaction(db, (tx) => replaceRecoveryCodes(tx, accountId, hashes))
  return codes
}

/** Whether it is a code of this account that was not used before; from now on it is used. */
export const opensAsRecovery = async (db: Database, accountId: string, typed: string): Promise<boolean> => {
  const code = readRecoveryCode(typed)
  return code !== null && useRecoveryCode(db, accountId, tokenHash(code))
}
