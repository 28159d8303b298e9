/** The first records that a text finds, each as a choice, and how many there are. */
export interface Found {
  readonly records: readonly { readonly id: string; readonly name: string }[]
  readonly total: number
}

/** Titles as names. */
export const foundIn = (page: {
  readonly records: readonly { readonly id: string; readonly title: string }[]
  readonly total: number
}): Found => ({ total: page.total, records: page.records.map(({ id, title }) => ({ id, name: title })) })
