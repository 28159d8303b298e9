import type { Evidence, Expert } from './expert.ts'

/** A piece of evidence without its place in the record. */
export type OwnPiece = Omit<Evidence, 'id'>

/** What an expert says of a piece: it is his, it is not, it is otherwise than written, or it was missing. */
export const stances = ['claimed', 'disowned', 'corrected', 'added'] as const
export type Stance = (typeof stances)[number]

/** His word on one piece, by its kind and the title that others gave it. */
export interface EvidenceWord {
  readonly expertId: string
  readonly kind: Evidence['kind']
  readonly title: string
  readonly stance: Stance
  /** As others wrote it; `null` of what he added. */
  readonly original: OwnPiece | null
  /** As he writes it; `null` of what he claimed as it is, or disowned. */
  readonly own: OwnPiece | null
  /** ISO 8601. */
  readonly at: string
}

/** Fields of the record that an expert may put in his own words. */
export const ownFields = ['title', 'fields', 'description', 'availability'] as const
export type OwnProfile = Partial<Pick<Expert, (typeof ownFields)[number]>>

/** How an expert wants to be described and asked, or not. */
export interface ExpertWishes {
  readonly expertId: string
  readonly profile: OwnProfile
  /** Engagements at once; `null`: he sets no limit. */
  readonly loadLimit: number | null
  /** False: he is not to be recommended at all. */
  readonly recommended: boolean
  /** The last day (`YYYY-MM-DD`) on which he is not to be asked. */
  readonly pausedUntil: string | null
  /** Ids of parks whose needs he does not take. */
  readonly refusedParks: readonly string[]
  /** Words of fields he does not work in. */
  readonly refusedFields: readonly string[]
  readonly at: string
}

/** Everything an expert said about himself. */
export interface OwnWords {
  readonly words: readonly EvidenceWord[]
  readonly wishes: ExpertWishes | null
}

const isAbout = (word: EvidenceWord, { kind, title }: OwnPiece): boolean =>
  word.kind === kind && (word.title === title || word.own?.title === title)

/** What an expert said of a piece as it now stands; `undefined`: nothing. */
export const wordOn = (words: readonly EvidenceWord[], piece: OwnPiece): EvidenceWord | undefined =>
  words.find((word) => word.stance !== 'disowned' && isAbout(word, piece))

/** The record as others have it with what its expert says in its place; the same again when it stands there already. */
export const withOwnWords = (expert: Expert, { words, wishes }: OwnWords): Expert => {
  const said = expert.evidence.flatMap((piece): readonly OwnPiece[] => {
    const word = words.find((each) => isAbout(each, piece))
    return word?.stance === 'disowned' ? [] : [word?.own ?? piece]
  })
  const missing = words.flatMap(({ stance, own }) =>
    stance === 'added' && own !== null && !said.some(({ kind, title }) => kind === own.kind && title === own.title)
      ? own
      : [],
  )
  const capacity = wishes?.loadLimit ?? expert.capacity
  return { ...expert, ...wishes?.profile, capacity, evidence: numbered(expert.id, [...said, ...missing]) }
}

/** Pieces with their ids: `${expert id}#${kind}${ordinal}`, counted per kind from 1. */
export const numbered = (expertId: string, pieces: readonly OwnPiece[]): readonly Evidence[] => {
  const counts = new Map<string, number>()
  return pieces.map((piece) => {
    const ordinal = (counts.get(piece.kind) ?? 0) + 1
    counts.set(piece.kind, ordinal)
    return { ...piece, id: `${expertId}#${piece.kind}${ordinal}` }
  })
}

/** Whether an expert is to be asked on this day at all. */
export const isAway = ({ recommended, pausedUntil }: ExpertWishes, today: string): boolean =>
  !recommended || (pausedUntil !== null && today <= pausedUntil)
