import { newKey, type Outcome } from '../../api/client.ts'
import { moveNeed } from '../../api/need-moves.ts'
import { type Need, replaceNeed } from '../../api/needs.ts'
import { type NeedForm, rewritten } from './need-form.ts'

/** Makes of a need that was saved, while its answer got lost, what has been written since; sealed first, where it is now 涉敏. */
export const mendFirst = async (first: Need, form: NeedForm, state: 'draft' | 'submitted'): Promise<Outcome<Need>> => {
  if (form.sensitive && !first.sensitive) {
    const sealed = await moveNeed(first.id, { verb: 'seal', reason: null }, newKey())
    if ('problem' in sealed) return sealed
  }
  const mended = await replaceNeed(first.id, rewritten(first, form), newKey())
  if ('problem' in mended || state === 'draft' || mended.answer.state !== 'draft') return mended
  return moveNeed(first.id, { verb: 'submit', reason: null }, newKey())
}
