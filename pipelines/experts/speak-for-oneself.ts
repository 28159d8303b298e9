import type { Evidence, Expert } from '../../src/domain/expert.ts'
import {
  type EvidenceWord,
  type ExpertWishes,
  numbered,
  type OwnPiece,
  withOwnWords,
} from '../../src/domain/expert-words.ts'
import type { Database } from '../../src/ports/database.ts'
import { dropEvidenceWord, ownWordsOf, putEvidenceWord, putWishes } from '../../src/store/experts/own-words.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'

/** What an expert says of a piece of his evidence. */
export type Said =
  | { readonly says: 'mine' | 'not mine' | 'as before'; readonly kind: Evidence['kind']; readonly title: string }
  | {
      readonly says: 'corrected'
      readonly kind: Evidence['kind']
      readonly title: string
      readonly piece: OwnPiece
    }
  | { readonly says: 'added'; readonly piece: OwnPiece }

/** Why it is not taken. */
export type SaidRefusal = 'no such piece' | 'there already'

interface Speaking {
  readonly tx: Database
  /** ISO 8601. */
  readonly at: string
}

/** Takes an expert's word on a piece: his record is written anew, and the index hears of it with every other change. */
export const speakOfEvidence = async (
  expert: Expert,
  said: Said,
  speaking: Speaking,
): Promise<SaidRefusal | undefined> => {
  const { words } = (await ownWordsOf(speaking.tx, [expert.id])).get(expert.id) ?? { words: [] }
  if (said.says === 'added') return add(expert, said.piece, speaking)
  const before = words.find(
    ({ kind, title, own }) => kind === said.kind && (title === said.title || own?.title === said.title),
  )
  const standing = expert.evidence.find(({ kind, title }) => kind === said.kind && title === said.title)
  if (standing === undefined && before === undefined) return 'no such piece'
  const original = before === undefined ? plain(standing!) : before.original
  // What he added himself has nothing behind it: it is his, it changes, or it goes.
  const isAdded = original === null
  const key = { expertId: expert.id, kind: said.kind, title: before?.title ?? said.title }
  if (said.says === 'as before' || (isAdded && said.says === 'not mine')) {
    await dropEvidenceWord(speaking.tx, key)
    return rewrite(expert, { gone: before?.own ?? null, back: original }, speaking)
  }
  const own = said.says === 'corrected' ? said.piece : said.says === 'mine' && isAdded ? (before?.own ?? null) : null
  const stance = isAdded ? 'added' : stanceOf[said.says]
  const back = said.says === 'mine' ? original : null
  await putEvidenceWord(speaking.tx, { ...key, stance, original, own, at: speaking.at })
  return rewrite(expert, { gone: before?.own ?? null, back: back ?? (own === null ? null : original) }, speaking)
}

const stanceOf = { mine: 'claimed', 'not mine': 'disowned', corrected: 'corrected' } as const satisfies Readonly<
  Record<Exclude<Said['says'], 'added' | 'as before'>, EvidenceWord['stance']>
>

const add = async (expert: Expert, piece: OwnPiece, { tx, at }: Speaking): Promise<SaidRefusal | undefined> => {
  if (expert.evidence.some(({ kind, title }) => kind === piece.kind && title === piece.title)) return 'there already'
  const key = { expertId: expert.id, kind: piece.kind, title: piece.title }
  await putEvidenceWord(tx, { ...key, stance: 'added', original: null, own: piece, at })
  return rewrite(expert, { gone: null, back: null }, { tx, at })
}

const plain = ({ id: _, ...piece }: Evidence): OwnPiece => piece

// First as others have it, as far as his last word hid it; then with everything he says.
const rewrite = async (
  expert: Expert,
  { gone, back }: { readonly gone: OwnPiece | null; readonly back: OwnPiece | null },
  { tx, at }: Speaking,
): Promise<undefined> => {
  const isThis = (one: OwnPiece, { kind, title }: OwnPiece): boolean => one.kind === kind && one.title === title
  const kept = expert.evidence.map(plain).filter((piece) => gone === null || !isThis(gone, piece))
  const restored = back === null || kept.some((piece) => isThis(back, piece)) ? kept : [...kept, back]
  await put({ ...expert, evidence: numbered(expert.id, restored) }, { tx, at })
}

const put = async (expert: Expert, { tx, at }: Speaking): Promise<void> => {
  const own = (await ownWordsOf(tx, [expert.id])).get(expert.id)
  const after = own === undefined ? expert : withOwnWords(expert, own)
  await expertStore.put(tx, [{ ...after, updated: at, confirmed: at }])
}

/** Takes how an expert wants to be described and asked; what he says of his record, he confirms by saying it. */
export const wishAsExpert = async (
  expert: Expert,
  wishes: Omit<ExpertWishes, 'expertId' | 'at'>,
  { tx, at }: Speaking,
): Promise<void> => {
  await putWishes(tx, { ...wishes, expertId: expert.id, at })
  await put({ ...expert, capacity: wishes.loadLimit }, { tx, at })
}
