import { answer } from '../../pipelines/answer.ts'
import { keptMissingWords } from '../../pipelines/thesaurus/missing-words.ts'
import type { ThesaurusPorts } from '../../pipelines/thesaurus/ports.ts'
import { type Reading, tryOut } from '../../pipelines/thesaurus/try-out.ts'
import { ExpectedFailure } from '../domain/failure.ts'
import type { Thesaurus } from '../text/thesaurus.ts'
import { withThesaurus } from './knowledge.ts'
import type { Engines } from './open-engines.ts'

/** What the administrator's room for the thesaurus asks of the engines. */
export const thesaurusKeeping = (engines: Engines): ThesaurusPorts => {
  const { db, knowledge } = engines
  const shipped = knowledge.shipped.thesaurus
  const readingOf = (thesaurus: Thesaurus | null): Reading =>
    thesaurus === null ? knowledge.current() : withThesaurus(knowledge.current(), thesaurus)
  const match = async (question: Parameters<typeof answer>[0], reading: Reading) => {
    const { tokeniser, neighboursOf, symptomsIn, industriesIn } = reading
    const found = await answer(question, { ...engines, tokeniser, neighboursOf, symptomsIn, industriesIn })
    if (found === null) throw new ExpectedFailure('要对比的记录已不存在')
    return found
  }
  return {
    shipped,
    tryOut: (trial) => tryOut(trial, shipped, { db, readingOf, match }),
    missingWords: keptMissingWords(() => ({ db, ...knowledge.current() })),
  }
}
