/** A field read from free words: always a verbatim span of the text, so that nothing can be made up. */
export interface ReadField {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** 需求解析: what a text was understood to say. Absent means not found. */
export interface NeedReading {
  /** The sentences that state the problem or the wish, without the firm's praise of itself. */
  readonly asks: readonly ReadField[]
  readonly cooperation: readonly ReadField[]
  readonly budget: ReadField | null
}

export interface Reader {
  read(text: string): Promise<NeedReading>
}
