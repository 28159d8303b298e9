import { hash, verify } from '@node-rs/argon2'

/** Fewest and most characters of a password. */
export const passwordLength = { least: 10, most: 200 } as const

/** Argon2id with the least costs of the OWASP password storage cheat sheet: 19 MiB, two passes, one lane. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => hash(password, costs)

let nobodys: Promise<string> | undefined

/** Whether it is the password; without an account it takes as long, so that nobody learns who has one. */
export const isPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  nobodys ??= hashPassword('nobody has this password')
  const is = await verify(passwordHash ?? (await nobodys), password)
  return is && passwordHash !== null
}
