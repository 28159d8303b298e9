import type { Cue } from './cues/any-of.ts'
import { ask } from './cues/ask.ts'
import { background } from './cues/background.ts'
import { constraint } from './cues/constraint.ts'
import { contact } from './cues/contact.ts'
import { current } from './cues/current.ts'
import { praise } from './cues/praise.ts'
import { target } from './cues/target.ts'
import type { SpokenRole } from './roles.ts'

/** The words that give each role away. */
export const cues: Readonly<Record<SpokenRole, readonly Cue[]>> = {
  ask,
  target,
  current,
  constraint,
  background,
  praise,
  contact,
}
