import { attribute, tagsOf } from './xml.ts'

/** How a number is shown: as a date, per cent, or with words behind it (`0"万元"`). */
export interface NumberFormat {
  readonly shows: 'day' | 'time' | 'day and time' | 'per cent' | 'number'
  readonly suffix: string
}

/** What an unformatted cell shows. */
export const general: NumberFormat = { shows: 'number', suffix: '' }

// ECMA-376 part 1, 18.8.30, with the East Asian ones: 27 to 36 and 50 to 58.
const builtIn = (id: number): NumberFormat => {
  const day = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)
  const time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)
  if (day) return { shows: 'day', suffix: '' }
  if (time) return { shows: 'time', suffix: '' }
  if (id === 22) return { shows: 'day and time', suffix: '' }
  return id === 9 || id === 10 ? { shows: 'per cent', suffix: '' } : general
}

const written = (code: string): NumberFormat => {
  const positive = code.split(';')[0] ?? ''
  const bare = positive.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '')
  const suffix = /[0#?]\s*"([^"]*)"\s*$/.exec(positive)?.[1] ?? ''
  if (/[0#?]/.test(bare.replace(/s\.0+/i, ''))) return { shows: bare.includes('%') ? 'per cent' : 'number', suffix }
  const day = /[yd]|e+(?!n)/i.test(bare.replace(/general/i, ''))
  const time = /[hs]/i.test(bare)
  if (day || (/m/i.test(bare) && !time)) return { shows: time ? 'day and time' : 'day', suffix: '' }
  return time ? { shows: 'time', suffix: '' } : general
}

/** The number formats of a workbook's styles, by the number a cell gives. */
export const numberFormats = (xml: string): readonly NumberFormat[] => {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  for (const tag of tagsOf(xml)) {
    if (tag.name === 'numFmt') codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
    if (tag.name === 'cellXfs') inCells = !tag.closes
    if (tag.name !== 'xf' || tag.closes || !inCells) continue
    const id = Number(attribute(tag, 'numFmtId') ?? 0)
    const code = codes.get(id)
    formats.push(code === undefined ? builtIn(id) : written(code))
  }
  return formats
}
