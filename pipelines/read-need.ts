import type { NeedReading, Reader } from '../src/ports/reader.ts'
import { type MeasuredField, measuredIn } from './measured.ts'

/** What a text was understood to say, its figures taken apart. */
export type MeasuredReading = Omit<NeedReading, 'indicators'> & { readonly indicators: readonly MeasuredField[] }

/** 需求解析 as a draft, for a person to confirm. */
export interface ReadingDraft {
  /** Who read it. */
  readonly reader: Reader['name']
  readonly reading: MeasuredReading
  /** `reader`: the model did not answer as it should, and the rules took its place. */
  readonly degraded: readonly 'reader'[]
}

/** What is read. */
export interface Unread {
  readonly text: string
  /** Must not leave the house. */
  readonly isSensitive: boolean
}

/** Who reads; `model` null where none is configured. */
export interface Readers {
  readonly rules: Reader
  readonly model: Reader | null
}

/** Free words go in, a draft comes out: by the model where there is one that may see them, else by rules. */
export const readNeed = async ({ text, isSensitive }: Unread, { rules, model }: Readers): Promise<ReadingDraft> => {
  const drafted = (reading: NeedReading): MeasuredReading => ({
    ...reading,
    indicators: measuredIn(text, reading.indicators),
  })
  const byRules = async (degraded: ReadingDraft['degraded']): Promise<ReadingDraft> => ({
    reader: rules.name,
    reading: drafted(await rules.read(text)),
    degraded,
  })
  if (model === null || (isSensitive && model.isOutbound)) return byRules([])
  const reading = await model.read(text).catch(() => null)
  return reading === null ? byRules(['reader']) : { reader: model.name, reading: drafted(reading), degraded: [] }
}
