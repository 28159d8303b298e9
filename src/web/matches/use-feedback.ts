import { reactive } from 'vue'
import type { Outcome } from '../api/client.ts'
import { type DeclineReason, type FeedbackOn, type Said, sayFeedback, withdrawFeedback } from '../api/feedback.ts'
import type { Problem } from '../api/problem.ts'
import type { MatchView } from '../api/types.ts'
import { viewer } from '../viewer.ts'

/** What was said of a match on this page; `id` is that of the feedback, to take it back by. */
export interface Verdict {
  readonly outcome: 'accepted' | 'declined'
  readonly reason: DeclineReason | null
  readonly id: string
}

/** A list as it is shown, and the question it answers. */
export interface ShownList {
  readonly asked: FeedbackOn
  readonly matches: readonly MatchView[]
}

/** What a card may ask and tell. The functions answer why the service has not taken it; `null` where it has. */
export interface FeedbackOfList {
  /** Names a match of this list, for what is being written about it. */
  readonly nameOf: (match: MatchView) => string
  readonly verdictOf: (match: MatchView) => Verdict | undefined
  readonly accept: (match: MatchView) => Promise<Problem | null>
  readonly decline: (match: MatchView, reason: DeclineReason, words: string) => Promise<Problem | null>
  readonly undo: (match: MatchView) => Promise<Problem | null>
  /** Told in passing: nobody waits, and nothing is said when it fails. */
  readonly opened: (match: MatchView) => void
}

/** Outlive an answer, so that going back to it shows what was said of it. */
const verdicts = reactive(new Map<string, Verdict>())
const toldLists = new Set<string>()

/** Feedback on the matches of a list. What else stood there is told with the first act: a list nobody acts on leaves no trace. */
export const useFeedback = (list: () => ShownList): FeedbackOfList => {
  const keyOf = ({ kind, id }: MatchView): string => JSON.stringify([list().asked, kind, id])

  const tell = async (
    match: MatchView,
    act: Pick<Said, 'outcome' | 'reason' | 'words'>,
  ): Promise<Outcome<string | undefined>> => {
    const { asked, matches } = list()
    const name = JSON.stringify([asked, matches.map(({ kind, id }) => [kind, id])])
    const shown = toldLists.has(name)
      ? []
      : matches.map((each, i): Said => ({ match: each, position: i + 1, outcome: 'shown', reason: null, words: '' }))
    const outcome = await sayFeedback(asked, [...shown, { match, position: matches.indexOf(match) + 1, ...act }])
    if ('problem' in outcome) return outcome
    toldLists.add(name)
    return { answer: outcome.answer.feedback.at(-1)?.id }
  }

  const settle = async (match: MatchView, verdict: Omit<Verdict, 'id'>, words: string): Promise<Problem | null> => {
    const told = await tell(match, { ...verdict, words })
    if ('problem' in told) return told.problem
    if (told.answer !== undefined) verdicts.set(keyOf(match), { ...verdict, id: told.answer })
    return null
  }

  return {
    nameOf: keyOf,
    verdictOf: (match) => verdicts.get(keyOf(match)),
    accept: (match) => settle(match, { outcome: 'accepted', reason: null }, ''),
    decline: (match, reason, words) => settle(match, { outcome: 'declined', reason }, words),
    undo: async (match) => {
      const verdict = verdicts.get(keyOf(match))
      if (verdict === undefined) return null
      const outcome = await withdrawFeedback(verdict.id)
      if ('problem' in outcome) return outcome.problem
      verdicts.delete(keyOf(match))
      return null
    },
    opened: (match) => {
      // Nobody has signed in: the service would not take it.
      if (viewer.value?.account !== null) void tell(match, { outcome: 'opened', reason: null, words: '' })
    },
  }
}
