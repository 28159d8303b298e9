import type { Expert } from '../../src/domain/expert.ts'
import { piecesOf } from '../../src/domain/piece.ts'
import { coverageOf } from '../../src/ranking/coverage.ts'
import { fold } from '../../src/text/fold.ts'

/** A field an expert names, and the pieces of his evidence (ids) that bear it out. */
export interface FieldCoverage {
  readonly field: string
  readonly evidence: readonly string[]
}

/** Share of a field's characters that a headline must name to speak of it: 高强钢焊接 of 焊接工艺 does not, 铝合金焊接工艺 does. */
const names = 0.75

// 钎焊材料 is about 钎焊; what follows says only how it is looked at.
const matterIn = (field: string): string =>
  /^(.{2,}?)(?:材料|技术|工艺|方法|研究|设备|装备|系统|理论|应用|工程)$/.exec(field)?.[1] ?? field

/** Which of an expert's fields his own work bears out; one without evidence is a claim that matching can prove by nothing. */
export const fieldCoverage = (expert: Expert): readonly FieldCoverage[] => {
  const proofs = piecesOf('expert', expert).filter(({ standing }) => standing === 'proof')
  return expert.fields.map((field) => {
    const word = fold(matterIn(field))
    const asked = [{ word, characters: [...new Set(word)], weight: 1 }]
    const spoken = proofs.filter((piece) => (coverageOf(asked, piece) ?? 0) >= names)
    return { field, evidence: spoken.map(({ id }) => id.slice('expert:'.length)) }
  })
}
