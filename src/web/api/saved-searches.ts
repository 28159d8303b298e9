import type { Outcome } from './client.ts'
import { chooseSubscription, readSubscription } from './subscription.ts'

/** Characters of a problem that is asked again every night, and how many one may have. */
export const savedSearch = { longest: 500, most: 10 } as const

/** What became of a search that is to be asked again every night. */
export type Saved = 'saved' | 'known' | 'full'

/** Puts a problem among those that are asked every night; who had no mails gets the proposed ones from now on. */
export const saveSearch = async (text: string): Promise<Outcome<Saved>> => {
  const now = await readSubscription(new AbortController().signal)
  if ('problem' in now) return now
  const { isChosen: _, ...chosen } = now.answer
  const words = text.trim().slice(0, savedSearch.longest)
  if (chosen.searches.includes(words) && chosen.frequency !== 'off') return { answer: 'known' }
  if (chosen.searches.length >= savedSearch.most) return { answer: 'full' }
  const body = {
    ...chosen,
    quietDays: [...chosen.quietDays],
    frequency: chosen.frequency === 'off' ? ('daily' as const) : chosen.frequency,
    searches: [...new Set([...chosen.searches, words])],
  }
  const outcome = await chooseSubscription(body)
  return 'problem' in outcome ? outcome : { answer: 'saved' }
}
