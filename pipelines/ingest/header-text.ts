import { wordKey } from './keys.ts'

const remark = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|「[^「」]*」|\{[^{}]*\}|<[^<>]*>/g
const fillingRemark =
  /\s*[（(【[](?:必填|必选|选填|选项|可选|可多选|可不填|单选|多选|下拉|required|optional)[^）)】\]]*[）)】\]]/gi
const numbering =
  /^\s*(?:[①-⑳]|[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|\d{1,2}\s*[.．、)）]|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/
const unit = /(?:[（(]\s*(?:单位\s*[:：]?)?\s*|[/／])(亿元|万元|千元|万美元|美元|元|亿|万)\s*[)）]?\s*$/

const starred = /^[\s*＊★☆#]+/

const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(numbering, '')
    .replace(/^\d{1,2}(?=\p{Script=Han})/u, '')

/** What a header is looked up by: without numbering, remarks in brackets, asterisks, colons and spaces. */
export const headerKey = (header: string): string => {
  const bare = plain(header.replace(starred, '').replace(numbering, ''))
  // Twice, since a remark may hold another one.
  return wordKey(bare.replace(remark, '').replace(remark, '')) || wordKey(bare)
}

/** A header as shown beside the words of its column: on one line, without numbering, asterisk, colon or «（必填）». */
export const headerLabel = (header: string): string =>
  header
    .slice(0, 120)
    .replace(/\s*\n\s*/g, '')
    .replace(fillingRemark, '')
    .replace(starred, '')
    .replace(numbering, '')
    .replace(/^[\s*＊★]+|[\s*＊★:：]+$/g, '')

/** 万元 of «预算（万元）»; `null` when the header names no unit of money. */
export const headerUnit = (header: string): string | null => unit.exec(header)?.[1] ?? null
