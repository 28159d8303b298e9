import type { Evidence, Expert } from '../../../src/domain/expert.ts'
import type { Piece } from '../evidence.ts'
import { regionOf } from '../facts.ts'
import { wording } from '../fields.ts'
import { checkedName, joinProse } from '../prose.ts'
import type { Reading } from '../reading.ts'
import { industryOf, languageOf, purposeOf } from '../vocabulary.ts'
import { type Context, frameOf, idOf, ownerOf } from './context.ts'
import { piecesOf } from './pieces.ts'

const evidenceOf = (expertId: string, pieces: readonly Piece[]): readonly Evidence[] => {
  const counted = new Map<string, number>()
  return pieces.map((piece) => {
    const ordinal = (counted.get(piece.kind) ?? 0) + 1
    counted.set(piece.kind, ordinal)
    return { id: `${expertId}#${piece.kind}${ordinal}`, ...piece }
  })
}

const capacityOf = (reading: Reading): number | null => {
  const words = reading.understood(
    'capacity',
    (text) => /^(\d{1,4})\s*(?:个|家|项)?$/.exec(text.normalize('NFKC'))?.[1] ?? null,
  )
  return words === null ? null : Number(words)
}

/** 专家 from a row. */
export const expertOf = (reading: Reading, context: Context): Expert => {
  const name = checkedName(reading, reading.words('name'), context.nameColumn ?? wording.expert.name)
  const frame = frameOf(reading, context)
  const id = idOf(reading, { kind: 'expert', name, pool: frame.pool }, context)
  return {
    id,
    ...frame,
    name,
    ...ownerOf(reading, context),
    title: reading.words('title'),
    honours: reading.list('honours'),
    category: reading.words('category'),
    purposes: reading.listed('purposes', purposeOf),
    fields: reading.list('fields'),
    industries: reading.listed('industries', industryOf),
    region: regionOf(reading),
    country: reading.words('country'),
    description: joinProse(reading, reading.filled('description')),
    availability: reading.words('availability'),
    capacity: capacityOf(reading),
    language: reading.understood('language', languageOf),
    phone: reading.words('phone'),
    email: reading.words('email'),
    evidence: evidenceOf(id, piecesOf(reading)),
    extra: reading.extra(),
  }
}
