import { industriesOf } from './facts.ts'
import type { Signal } from './signal.ts'

/** Whether both sides name a common industry. */
export const industry: Signal = (candidate, asked) => {
  const offered = industriesOf(candidate)
  if (asked.industries.length === 0 || offered.length === 0) return undefined
  return asked.industries.some((code) => offered.includes(code)) ? 1 : 0
}
