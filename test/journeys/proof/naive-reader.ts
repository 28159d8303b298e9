import type { Candidate } from '../../../src/ranking/candidate.ts'

/** What a record says in a field, read as somebody with the stored JSON in hand would: the oracle of the proof. */
export const saidIn = ({ record }: Candidate, field: string): string => {
  const [piece, part] = field.split('/')
  const evidence = 'evidence' in record ? record.evidence : []
  const holder: object | undefined = part === undefined ? record : evidence.find(({ id }) => id === piece)
  const value: unknown = Object.entries(holder ?? {}).find(([name]) => name === (part ?? field))?.[1]
  if (field === 'evidence') return String(evidence.length)
  return Array.isArray(value) ? value.join('、') : String(value ?? '')
}
