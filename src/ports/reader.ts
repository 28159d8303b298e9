/** A field read from free words: always a verbatim span of the text, so that nothing can be made up. */
export interface ReadField {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** 需求解析: what a text was understood to say, without the firm's praise of itself. Empty or `null` means not found. */
export interface NeedReading {
  /** What the need may be called. */
  readonly title: ReadField | null
  /** What is wanted. */
  readonly asks: readonly ReadField[]
  /** What goes wrong today. */
  readonly problem: readonly ReadField[]
  /** How it is done today, and what was tried. */
  readonly current: readonly ReadField[]
  /** What is to be reached: figures and requirements. */
  readonly target: readonly ReadField[]
  /** The figures asked for, with their comparators and units. */
  readonly indicators: readonly ReadField[]
  /** What must not happen or change on the way. */
  readonly constraints: readonly ReadField[]
  /** Ways of working together: 委托开发, 共建联合实验室, … */
  readonly cooperation: readonly ReadField[]
  /** Technical fields and industries the text names itself by. */
  readonly fields: readonly ReadField[]
  readonly budget: ReadField | null
  readonly deadline: ReadField | null
}

/** Reads a need. What it answers is a draft that a person confirms. */
export interface Reader {
  /** Which reader it is, told beside what it read. */
  readonly name: 'rules' | 'model'
  /** Whether the text leaves the house: a sensitive one is never given to such a reader. */
  readonly isOutbound: boolean
  /** Throws when an outside reader does not answer, or not in a form that can be read. */
  read(text: string): Promise<NeedReading>
}
