import type { EvidenceKind } from '../../src/domain/expert.ts'

/** A piece of work as a sheet or a JSON line tells it; the expert's own id makes it evidence. */
export interface Piece {
  readonly kind: EvidenceKind
  readonly title: string
  readonly description: string
  readonly year: number | null
  readonly role: string | null
  readonly number: string | null
}

/** Longest title of a piece, in characters; what is longer goes on in the description. */
export const longestTitle = 200

const patentNumber =
  /(?:专利号|授权号|申请号|公开号)?\s*[:：]?\s*((?:ZL|CN)\s?\d[\d\s]{6,16}(?:\.\s?[\dX])?\s?[A-Z]?\d?|\b(?:19|20)\d{2}\s?[1-9]\s?\d{7}\s?\.\s?[\dX])(?![\d])/i
const year = /(?:^|[(（[，,.。;；:：\s])((?:19|20)\d{2})(?=$|[)）\],，.。;；:：\s年/-])/g
const roles = '第一作者|通讯作者|通信作者|共同作者|第一发明人|主持|参与'
const roleAt = new RegExp(`^(${roles})|[(（,，；;\\s](${roles})(?=[)）,，；;。\\s]|$)`)
const roleNames: Readonly<Record<string, string>> = { 通信作者: '通讯作者' }

const token = `(?:${roles}|(?:19|20)\\d{2}年?)`
const tail = new RegExp(`(?:[,，;；、\\s]+[(（]?|[(（])\\s*${token}(?:[,，、;；\\s]+${token})*\\s*[)）]?$`)

const lastYear = (text: string): number | null => {
  const found = [...text.matchAll(year)].at(-1)?.[1]
  return found === undefined ? null : Number(found)
}

const roleOf = (text: string): string | null => {
  const found = roleAt.exec(text)
  const role = found?.[1] ?? found?.[2]
  return role === undefined ? null : (roleNames[role] ?? role)
}

const withoutNumber = (text: string, number: string): string =>
  text
    .replace(number, '')
    .replace(/[(（[【]\s*[,，;；]?\s*[)）\]】]/g, '')
    .replace(/^[\s,，;；:：、]+|[\s,，;；:：、(（]+$/g, '')

/** A piece from the words of a sheet: year, role and patent number where they are told, the rest is the title as written. */
export const pieceOf = (words: string, kind: EvidenceKind): Piece => {
  const match = kind === 'patent' ? patentNumber.exec(words) : null
  const bare = match === null ? words : withoutNumber(words, match[0])
  const title = bare.replace(tail, '') || bare || words
  return {
    kind,
    title: title.slice(0, longestTitle),
    description: title.length > longestTitle ? title : '',
    year: lastYear(bare),
    role: roleOf(words),
    number: match?.[1]?.trim() ?? null,
  }
}
