import { commonNeeds } from '../../../pipelines/common-needs.ts'
import { commonPairs, type Half, halves, openLibrary, readVerdicts } from './judged.ts'
import { scoreOf } from './score.ts'

// node test/ranking/common-needs/measure.ts [tuning] [held-out]: what the journey finds in each half, against the judgments.

const measure = async (half: Half): Promise<void> => {
  const library = await openLibrary(half)
  const { found } = await commonNeeds({ ...library, thesaurus: library.knowledge.thesaurus })
  await library.close()
  const clusters = found.map(({ members }) => members.map(({ need }) => need.id))
  const common = commonPairs(half)
  const { precision, recall, proposed, wrong, missed } = scoreOf(clusters, readVerdicts(half), common)
  console.log(
    `${half}: precision ${precision.toFixed(3)} of ${proposed} pairs, recall ${recall.toFixed(3)} of ${common.length}`,
  )
  console.log(`  wrong:  ${wrong.map((pair) => pair.join('+')).join(' ')}`)
  console.log(`  missed: ${missed.map((pair) => pair.join('+')).join(' ')}`)
}

const asked = halves.filter((half) => process.argv.includes(half))
for (const half of asked.length === 0 ? halves : asked) await measure(half)
