import { fold } from '../fold.ts'
import { trouble } from './cues/current.ts'

/** Whether a sentence about the present state names what goes wrong. */
export const tellsOfTrouble = (sentence: string): boolean => {
  const words = fold(sentence).replace(/\s+/g, '')
  return trouble.some(([, pattern]) => pattern.test(words))
}
