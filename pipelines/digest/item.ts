import type { AskedFor, DigestItem } from '../../src/domain/digest.ts'
import { masked } from '../../src/domain/masked.ts'
import type { MatchView } from '../answer/view.ts'

/** So many reasons a reader takes in. */
const reasonsShown = 3

/** A proven match as a mail says it: no contact detail, the strongest reasons alone. */
export const itemOf = (view: MatchView, asked: AskedFor): DigestItem => ({
  kind: view.kind,
  id: view.id,
  asked: { ...asked, title: masked(asked.title) },
  title: masked(view.title),
  subtitle: masked(view.subtitle),
  gradeName: view.gradeName,
  score: view.score,
  reasons: view.reasons
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, reasonsShown)
    .map(({ label, text }) => masked(`${label}：${text}`)),
  indicators: view.indicators.map(({ indicator, verdict, offered }) => ({
    asked: masked(indicator.text),
    verdict,
    offered: offered && masked(offered.text),
  })),
})
